"""The sound of a recording, audio or video, as the models take it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from desktop.domain.sound.errors import EmptyRecording, NoSound, NotARecording

RATE = 16_000  # samples a second
Samples = np.ndarray[Any, np.dtype[np.float32]]  # one channel, -1 to 1

_BLOCK = 30 * RATE  # samples that are decoded at a time
_ERRORS = 1000  # packets that may be broken; more, and the file is
# What FFmpeg opens are the bytes it is given: nothing that a playlist names.
_OPTIONS = {"protocol_whitelist": "none", "format_whitelist": ""}
_FORMATS = (
    "aac,ac3,aiff,amr,ape,asf,au,avi,caf,flac,flv,gsm,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpeg,"
    "mpegts,mxf,ogg,opus,rm,tta,w64,wav,wv,dts,eac3,mpc,mpc8,voc,nut,ivf,mpegvideo,caf,adts,loas"
)


class Sound:
    """The recording at ``path``. ``duration`` is in seconds, 0 where it does not say.

    Raises `NotARecording`, `EmptyRecording`, `NoSound`; OSError where it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        import av

        self._name = path.name
        self._file = path.open("rb")
        if not os.fstat(self._file.fileno()).st_size:
            raise EmptyRecording(name=self._name)
        try:
            options = {**_OPTIONS, "format_whitelist": _FORMATS}
            self._container: Any = av.open(self._file, "r", options=options)
        except (av.error.FFmpegError, ValueError, UnicodeError) as error:
            raise NotARecording(name=self._name) from error
        if not self._container.streams.audio:
            raise NoSound(name=self._name)
        self._stream = self._container.streams.audio[0]
        self._stream.codec_context.thread_type = "AUTO"
        length = self._container.duration
        self.duration = length / av.time_base if length else 0.0

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()
        self._file.close()

    def blocks(self, begin: float = 0.0) -> Iterator[tuple[float, Samples]]:
        """The samples from about ``begin`` (seconds) on, in blocks of up to half a minute, each
        with the time at which it begins. Raises `NotARecording` where most of it is broken."""
        import av

        resampler = av.AudioResampler(format="fltp", layout="mono", rate=RATE)
        if begin > 0:
            self._container.seek(int(begin * av.time_base), any_frame=False, backward=True)
        parts, count, starts = list[Samples](), 0, -1.0
        for frame in self._frames():
            if starts < 0:
                starts = frame.time if frame.time is not None else begin
            frame.pts = None
            for each in resampler.resample(frame):
                samples = each.to_ndarray()[0]
                parts.append(samples)
                count += len(samples)
            if count >= _BLOCK:
                yield starts, np.concatenate(parts)
                starts, parts, count = starts + count / RATE, [], 0
        if parts:
            yield starts, np.concatenate(parts)

    def _frames(self) -> Iterator[Any]:
        import av

        broken = whole = 0
        for packet in self._packets():
            try:
                for frame in packet.decode():
                    whole += 1
                    yield frame
            except (av.error.FFmpegError, ValueError):
                broken += 1
                if broken > _ERRORS and broken > whole:
                    break
        if not whole:
            raise NotARecording(name=self._name)

    def _packets(self) -> Iterator[Any]:
        """All packets up to the end, or to where the file is broken off."""
        import av

        try:
            yield from self._container.demux(self._stream)
        except (av.error.FFmpegError, ValueError):
            return


def opened(path: Path) -> closing[Sound]:
    """The recording at ``path``, which is closed behind the block. Raises as `Sound`."""
    return closing(Sound(path))
