"""Rows: each keeps its number, wherever it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rows import flatten
from desktop.domain.transcript import Paragraph, Transcript, Turn


@given(st.integers(0, 8), st.lists(st.tuples(st.booleans(), st.integers(0, 40)), max_size=25))
def test_a_row_stands_where_the_order_says(count: int, acts: list[tuple[bool, int]]) -> None:
    rows = flatten(Transcript(turns=[Turn([Paragraph(f"{n}.")]) for n in range(count)]))
    out: list[int] = []
    for inserted, at in acts:
        if inserted:
            row = out.pop() if out and at % 2 else rows.append(Paragraph("x"), 0, 0, 0)
            rows.insert(at % (len(rows.order) + 1), row)
        elif len(rows.order):
            row = rows.order[at % len(rows.order)]
            assert rows.take_out(row) == at % (len(rows.order) + 1)
            out.append(row)
        assert [rows.position(row) for row in rows.order] == list(range(len(rows.order)))
        assert {rows.position(row) for row in out} <= {-1}
