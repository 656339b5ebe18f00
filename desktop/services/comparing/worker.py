"""The process that aligns: ``python -m desktop.services.comparing.worker BYTES [FOLDER DOCUMENT]``.
It may use so much memory, no network, and no file but those in ``FOLDER``, where it keeps vectors
for the document with that digest (see `vectors`).

Asked by a frame of JSON, ``{"source": {...}, "target": {...}, "using": [...]}`` (the sides as
`units.Paragraphs`), it answers ``{"share": 0.2}`` as it gets on, a draft and at last the alignment:
``{"draft": false, "using": [...], "agreement": 0.9, "starts": [[...], [...]], "beads": [[FIRST,
LAST, FIRST, LAST, SCORE], ...]}``: the starts of the sentences of both sides by paragraph, and of
each bead the first unit and the one behind the last, of both sides.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from desktop.alignment.aligning import Alignment, align
from desktop.services.comparing.units import Paragraphs, Plain, Units, units_of
from desktop.services.comparing.vectors import VectorFile
from desktop.support.bounds import bound_memory
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_SEGMENTED = 0.05  # of the work is done when the sentences are cut


def _answer(connection: Connection, request: Plain, store: VectorFile | None) -> None:
    source, target = (units_of(Paragraphs.from_plain(request[name])) for name in _SIDES)

    def send(message: Plain) -> None:
        connection.send(json.dumps(message).encode())

    def report(share: float) -> None:
        send({"share": _SEGMENTED + share * (1 - _SEGMENTED)})

    report(0.0)
    for alignment in align(source.side, target.side, request["using"], report, store):
        send(_plain(alignment, source, target))


def _plain(alignment: Alignment, source: Units, target: Units) -> Plain:
    return {
        "draft": alignment.draft,
        "using": alignment.using,
        "agreement": alignment.agreement,
        "starts": [source.starts, target.starts],
        "beads": [
            [
                bead.source.start,
                bead.source.stop,
                bead.target.start,
                bead.target.stop,
                round(bead.score, 4),
            ]
            for bead in alignment.beads
        ],
    }


def _work(connection: Connection) -> None:
    memory, *keeping = sys.argv[1:]
    bound_memory(int(memory))
    confine(write=map(Path, keeping[:1]))
    store = VectorFile(Path(keeping[0]), keeping[1]) if keeping else None
    while True:
        _answer(connection, json.loads(connection.receive()), store)


_SIDES = ("source", "target")

if __name__ == "__main__":
    serve(_work)
