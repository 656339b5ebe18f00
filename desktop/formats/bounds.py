"""How much a file may give out, whatever is in it. Where a bound is reached, the text before it
opens, and ``broken`` says so.

All stand far above what real transcripts have: a week of talk without a break is a million words.
"""

from __future__ import annotations

LINES = 1_000_000  # of a text whose lines are paragraphs or cues; some 500 MB
PARAGRAPHS = 1_000_000  # of any other text
VALUES = 4_000_000  # in JSON: of objects and lists; some 500 MB
ELEMENTS = 3_000_000  # of XML that is forgotten while it is read: a word and its tags are two
KEPT = 2_000_000  # elements of XML that is kept whole; some 500 MB
CELLS = 5_000_000  # of a table, empty ones too
COLUMNS = 200  # of a table, among which those with a role are looked for
TITLES = 40  # of one person
LEAST_TEXT = 16 << 20  # characters that even the smallest file may give out
TIMES = 50  # characters a byte of the file; text in a ZIP is packed a fifth as tight


class Spent(Exception):
    """What is in a file costs more than any text of its size."""


def most_text(size: int) -> int:
    """How many characters a file of ``size`` bytes may give out, where it can say things twice."""
    return LEAST_TEXT + TIMES * size
