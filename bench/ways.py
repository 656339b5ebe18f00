"""What each way of asking for a sentence is worth, by leaving it out.

``python -m bench.ways`` puts the sentences of ``tests/data/failures.json``, which the bare starter
models get wrong, to these models through `quality.retries`, each alone: once as it is, then without
each way. A way wins a sentence that is right, or at least marked, with it alone. It also tells how
many of FLORES's lines (``../shared/data/mt``, where they are) come out otherwise without it.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from bench import SHARED
from desktop.domain.languages.segments import split
from desktop.domain.quality import masking, retries
from desktop.domain.quality.consensus import Answer, Way
from desktop.domain.quality.masking import Plan
from desktop.domain.translation import Translation
from desktop.engines.client import Worker
from desktop.engines.firefox import FirefoxEngine

FAILURES = Path(__file__).parents[1] / "tests" / "data" / "failures.json"
PLANS = ("compared", "calling", "careful", "without codes")


@dataclass(frozen=True)
class Outcome:
    """Whether a translation is right, and whether it is marked."""

    right: bool
    marked: bool

    @property
    def caught(self) -> bool:
        return self.right or self.marked


class Models:
    """The bare starter models, each text put to them once."""

    def __init__(self, folder: Path) -> None:
        self._worker = Worker(folder)
        self._packs = {pack.pair: pack for pack in FirefoxEngine().find([]) if pack.bundled}
        self._known: dict[tuple[str, str], str] = {}
        self.asked = 0

    def render(self, pair: str, texts: Sequence[str]) -> list[Translation]:
        source, target = pair.split("-")
        return retries.render(texts, source, target, lambda asked: self._translate(pair, asked))

    def _translate(self, pair: str, texts: Sequence[str]) -> list[str]:
        self.asked += len(texts)
        new = [text for text in texts if (pair, text) not in self._known]
        answers = self._worker.translate(self._packs[pair], new) if new else []
        self._known |= {(pair, text): answer for text, answer in zip(new, answers, strict=True)}
        return [self._known[pair, text] for text in texts]

    def stop(self) -> None:
        self._worker.stop()


def outcomes(models: Models) -> list[Outcome]:
    """One for each failure."""
    found = []
    for failure in json.loads(FAILURES.read_text("utf-8")):
        [translation] = models.render(failure["pair"], [failure["source"]])
        text = translation.text
        right = all(part in text for part in failure.get("keep", ())) and not any(
            part in text for part in failure.get("never", ())
        )
        if failure.get("same"):
            right = text == failure["source"]
        found.append(Outcome(right, bool(translation.doubts)))
    return found


def lines(models: Models) -> list[str]:
    """FLORES in both directions."""
    texts: list[str] = []
    for pair, name in (("en-pt", "eng_Latn"), ("pt-en", "por_Latn")):
        path = SHARED / "mt" / f"flores-{name}.first200.txt"
        if path.is_file():
            whole = path.read_text("utf-8").splitlines()
            cut = [segment.strip() for line in whole for segment in split(line, pair[:2])]
            texts += [translation.text for translation in models.render(pair, cut)]
    return texts


def without(way: Way | str) -> Callable[..., Iterator[Plan | Answer]]:
    """`masking.plans` that leaves one way out."""
    everything = masking.plans

    def plans(text: str, source: str, target: str) -> Iterator[Plan | Answer]:
        natural: Plan | Answer | None = None
        for plan in everything(text, source, target):
            natural = natural or plan
            kind = _kind(plan, natural)
            if isinstance(plan, Answer) and isinstance(way, Way):
                yield _left_out(plan, way)
            elif isinstance(plan, Answer) and kind == way == "compared":
                yield replace(plan, ways=plan.ways[:1], texts=plan.texts[:1])
            elif kind != way:
                yield plan

    return plans


def _kind(plan: Plan | Answer, natural: Plan | Answer) -> str:
    if isinstance(plan, Answer):
        if plan.name is not None:
            return "calling"
        return "compared" if len(plan.ways) == 2 else "asked"
    if plan is natural:
        return "natural"
    codes = isinstance(natural, Plan) and natural.kept and not plan.kept
    return "without codes" if codes else "careful"


def _left_out(answer: Answer, way: Way) -> Answer:
    """``answer`` asked in all its ways but one, if any is left."""
    name = answer.name and _left_out(answer.name, way)
    kept = [(each, text) for each, text in zip(answer.ways, answer.texts, strict=False)
            if each is not way]  # fmt: skip
    if not kept or len(answer.ways) == 2:
        return answer if name is None else replace(answer, name=name)
    texts = tuple(text for _, text in kept) + (name.texts if name else ())
    return replace(answer, ways=tuple(each for each, _ in kept), texts=texts, name=name)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        models = Models(Path(folder))
        try:
            whole, flores = outcomes(models), lines(models)
            print(f"{len(whole)} failures: {sum(each.right for each in whole)} right, "
                  f"{sum(each.caught for each in whole)} right or marked")  # fmt: skip
            print(f"{'way':14}{'right':>7}{'caught':>8}{'FLORES':>8}")
            for way in (*Way, *PLANS):
                with patch.object(retries, "plans", without(way)):
                    fewer, others = outcomes(models), lines(models)
                pairs = list(zip(whole, fewer, strict=True))
                right = sum(a.right for a, _ in pairs) - sum(b.right for _, b in pairs)
                caught = sum(a.caught for a, _ in pairs) - sum(b.caught for _, b in pairs)
                changed = sum(a != b for a, b in zip(flores, others, strict=True))
                print(f"{getattr(way, 'name', way).lower():14}{right:7}{caught:8}{changed:8}")
        finally:
            models.stop()


if __name__ == "__main__":
    main()
