"""Plain text for reading and printing: who said what, the translation under each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.transcript import Machine, Paragraph, Transcript, Turn
from desktop.export.base import Export, Options


class Txt(Export):
    """UTF-8, a blank line between paragraphs, ``Label (note): text`` where a speaker begins.

    A translated paragraph is followed by its translation, ``[pt] ...``; what a person translated
    comes as ``[pt, by hand] ...``, or ``[by hand] ...`` where its language is not known. The lines
    at the top say what the brackets mean.
    """

    def write(self, transcript: Transcript, options: Options | None = None) -> bytes:
        """The transcript as text; what was dropped follows under a line where asked for."""
        blocks = [*_head(transcript)]
        for turn in transcript.turns:
            blocks += _turn(turn, transcript.translation)
        if options is not None and options.show_dropped and transcript.dropped:
            blocks += ["Not part of the transcript:", *transcript.dropped]
        if transcript.broken:
            blocks.append(f"[The file was read only in part: {transcript.broken}]")
        return ("\n\n".join(blocks) + "\n").encode("utf-8", errors="replace")


def _head(transcript: Transcript) -> Iterator[str]:
    if transcript.title:
        yield transcript.title
    when = ", ".join(part for part in (transcript.date, transcript.place) if part)
    if when:
        yield when
    if transcript.translation is not None:
        made = transcript.translation
        via = f", by way of {made.via}" if made.via else ""
        yield f"[{made.language}] is machine translation ({made.engine}, {made.pack}{via})."


def _turn(turn: Turn, machine: Machine | None) -> Iterator[str]:
    label = _label(turn)
    for number, paragraph in enumerate(turn.paragraphs):
        lead = label if number == 0 else ""
        yield f"{lead}{paragraph.text}"
        yield from _translations(paragraph, machine)


def _label(turn: Turn) -> str:
    name = turn.label
    if turn.speaker and (not name or not _names(name, turn.speaker)):
        name = turn.speaker
    if not name:
        return ""
    return f"{name} ({turn.label_note}): " if turn.label_note else f"{name}: "


def _names(label: str, speaker: str) -> bool:
    """Whether the printed label says the name; "0" and "spk_1" do not."""
    return (speaker.split() or [""])[-1].casefold() in label.casefold() and not label.isdigit()


def _translations(paragraph: Paragraph, machine: Machine | None) -> Iterator[str]:
    if paragraph.translation is not None:
        text = _join([translation.text for translation in paragraph.translation])
        if text:
            yield f"[{machine.language if machine else 'translation'}] {text}"
    if paragraph.human is not None:
        text = _join([piece for piece in paragraph.human if piece])
        if text:
            yield f"[{machine.language}, by hand] {text}" if machine else f"[by hand] {text}"


def _join(pieces: list[str]) -> str:
    return " ".join(piece.strip() for piece in pieces if piece.strip())
