"""What the starter models really got wrong is caught or avoided; what they got right is let be.

``tests/data/failures.json``: sentences written for this, ``made`` what the bare model said to each.
A translation is good where it is the source (``same``), or has all of ``keep`` and none of
``never``. The shares below are what issue readers are promised: 95 % of failures, 1 % of alarms.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.domain.packs.pack import Pack
from desktop.domain.quality.checks import check
from desktop.domain.quality.retries import render
from desktop.domain.translation import Translation
from desktop.engines.client import Worker
from desktop.engines.firefox import FirefoxEngine

DATA = Path(__file__).parents[2] / "data" / "failures.json"


@dataclass(frozen=True)
class Failure:
    pair: str
    source: str
    made: str
    wrong: str
    same: bool = False
    keep: Sequence[str] = field(default_factory=tuple)
    never: Sequence[str] = field(default_factory=tuple)

    def good(self, text: str) -> bool:
        if self.same:
            return text == self.source
        kept = all(part in text for part in self.keep)
        return kept and not any(part in text for part in self.never)


FAILURES = [Failure(**entry) for entry in json.loads(DATA.read_text("utf-8"))]


class Bare:
    """The bare models of the starter pair, in a worker."""

    def __init__(self, folder: Path, packs: list[Pack]) -> None:
        self._worker = Worker(folder)
        self._packs = {pack.pair: pack for pack in packs}

    def translate(self, pair: str, texts: Sequence[str]) -> list[str]:
        return self._worker.translate(self._packs[pair], texts)

    def render(self, pair: str, texts: Sequence[str]) -> list[Translation]:
        source, target = pair.split("-")
        return render(texts, source, target, lambda texts: self.translate(pair, texts))

    def stop(self) -> None:
        self._worker.stop()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    found = [pack for pack in FirefoxEngine().find([]) if pack.bundled]
    if not found:
        pytest.skip("the starter pack is missing")
    made = Bare(tmp_path_factory.mktemp("worker"), found)
    yield made
    made.stop()


def test_there_are_enough_and_each_is_a_failure() -> None:
    assert len(FAILURES) >= 100
    assert len({(one.pair, one.source) for one in FAILURES}) == len(FAILURES)
    assert [one.source for one in FAILURES if one.good(one.made)] == []


def test_the_models_still_fail_so(bare: Bare) -> None:
    """Else the set has gone stale: write it anew for the new models. A few may do better on
    another processor, whose arithmetic rounds otherwise."""
    for pair in ("en-pt", "pt-en"):
        ours = [one for one in FAILURES if one.pair == pair and len(one.source) < 200]
        made = bare.translate(pair, [one.source for one in ours])
        better = [text for one, text in zip(ours, made, strict=True) if one.good(text)]
        assert len(better) <= 0.05 * len(ours), better


def test_failures_are_caught_or_avoided(bare: Bare) -> None:
    missed = []
    for one in FAILURES:  # one by one: a whole batch that fails in one way is the pack's fault
        [made] = bare.render(one.pair, [one.source])
        if not one.good(made.text) and not made.doubts:
            missed.append((one.wrong, one.source, made.text))
    assert len(missed) <= 0.05 * len(FAILURES), missed


def test_checks_alone_catch_what_was_not_avoided() -> None:
    """Of what no cutting of the sentence avoids, the signs are there to be seen."""
    for wrong in ("it goes round in circles", "something was invented", "a negation was lost"):
        ours = [one for one in FAILURES if one.wrong == wrong]
        seen = [one for one in ours if check(one.source, one.made, *one.pair.split("-"))]
        assert len(seen) >= 0.6 * len(ours), wrong


@pytest.mark.shared
def test_good_sentences_raise_no_alarm(bare: Bare, shared: Path) -> None:
    alarms: list[tuple[str, Translation]] = []
    count = 0
    for pair, name in (("en-pt", "eng_Latn"), ("pt-en", "por_Latn")):
        text = (shared / "mt" / f"flores-{name}.first200.txt").read_text("utf-8")
        sources = [line.strip() for line in text.splitlines()]
        count += len(sources)
        alarms += [
            (source, made)
            for source, made in zip(sources, bare.render(pair, sources), strict=True)
            if made.doubts
        ]
    assert count == 400
    assert len(alarms) <= 0.01 * count, alarms


@pytest.mark.shared
@pytest.mark.parametrize("languages", ["es", "fr", "ru", "uk"])
def test_human_translations_raise_few_alarms(shared: Path, languages: str) -> None:
    """People convert units and say things otherwise, so a few more are granted."""
    names = {"en": "eng_Latn", "es": "spa_Latn", "fr": "fra_Latn", "ru": "rus_Cyrl"}
    names |= {"uk": "ukr_Cyrl", "pt": "por_Latn"}
    texts = {
        code: (shared / "mt" / f"flores-{name}.first200.txt").read_text("utf-8").splitlines()
        for code, name in names.items()
    }
    for pair in (("en", languages), (languages, "en"), ("pt", languages), (languages, "pt")):
        lines = zip(texts[pair[0]], texts[pair[1]], strict=True)
        alarms = [(doubts, *two) for two in lines if (doubts := check(*two, *pair))]
        assert len(alarms) <= 0.07 * 200, (pair, alarms)
