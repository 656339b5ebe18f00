"""chrF and BLEU, counted by a process of their own."""

from __future__ import annotations

import pytest

from desktop.services.comparing.agreement import Sums, agreement
from desktop.support.job import Cancelled, Job

PAIRS = [
    ("Sei que você veio falar aqui.", "Sei que o senhor veio falar aqui."),
    ("Bom dia.", "Bom dia."),
    ("Nada disso.", "É tudo verdade."),
]


def test_each_sentence_and_all_of_them() -> None:
    scores, sums = list(agreement(PAIRS, "pt", Job()))
    assert isinstance(scores, dict)
    low, same, other = (scores[pair] for pair in (PAIRS[0], PAIRS[1], PAIRS[2]))
    assert other < low < same == 100
    assert isinstance(sums, Sums)
    assert sums.chrf is not None
    assert sums.bleu is not None
    assert 0 < sums.bleu < 100
    assert other < sums.chrf < 100


@pytest.mark.parametrize(
    ("language", "text", "reference"),
    [
        ("zh", "我昨天在北京买了一本书。", "我今天在北京买了一本书。"),
        ("ja", "私は昨日東京で本を買いました。", "私は今日東京で本を買いました。"),
        ("th", "ผมซื้อหนังสือเมื่อวานนี้", "ผมซื้อหนังสือในวันนี้"),
    ],
)
def test_scripts_without_spaces_have_words_too(language: str, text: str, reference: str) -> None:
    *_, sums = agreement([(text, reference)], language, Job())
    assert isinstance(sums, Sums)
    assert sums.bleu is not None
    assert sums.bleu > 20


def test_nothing_to_count_and_stopped() -> None:
    assert list(agreement([], "pt", Job())) == [Sums()]
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        list(agreement(PAIRS, "pt", job))
