"""The labels of the rules and those of the form that is found, joined where they agree."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.speakers.forms import Candidate, split_note
from desktop.domain.speakers.search.heads import Head, form_of

_AGREED = 0.8  # of the labels of the rules have the form: it is that of the document
_BETTER = 3  # times as many labels: the rules found something else


def with_form(texts: Sequence[str], ruled: list[list[Candidate]]) -> list[list[Candidate]]:
    """``ruled``, the labels that the rules find in ``texts``, with those of the form that explains
    the whole document, where it goes on with theirs or explains far more than they do."""
    form = form_of(texts)
    if not form.heads:
        return ruled
    named = {
        number: labels[0]
        for number, labels in enumerate(ruled)
        if labels and labels[0].form != "time"
    }
    heads = form.again if named else form.heads
    agreed = sum(number in heads and _is_same(heads[number], it) for number, it in named.items())
    if agreed < _AGREED * len(named) and len(heads) < _BETTER * len(named):
        return ruled
    return [
        labels if number not in heads or number in named else [_candidate(heads[number])]
        for number, labels in enumerate(ruled)
    ]


def _is_same(head: Head, label: Candidate) -> bool:
    return head.label.startswith(label.text) or label.text.startswith(head.label)


def _candidate(head: Head) -> Candidate:
    name, note = split_note(head.label)
    return Candidate(
        name or head.label, head.end, note=note, start=head.start, begin=head.begin, lead=True
    )
