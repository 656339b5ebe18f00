"""Good translations from what an engine gives: shown words only, checked, tried again, marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desktop.domain import numbers, typography
from desktop.domain.answers import Answer, is_short
from desktop.domain.checks import check
from desktop.domain.preserving import Plan, plans
from desktop.domain.wording import speaks

# The number of these rules: one more whenever the checks or the ways to ask become others, so that
# what the memory holds from before is looked at again (`stands`).
RULES = 2
TRIES = 3  # ways in which a sentence is put to an engine
Translate = Callable[[Sequence[str]], list[str]]
_AT_FAULT = 0.5  # of a batch, failing in one way: then it is the pack's fault, not the sentences'
_ENOUGH = 8  # sentences from which on that can be said


@dataclass(slots=True)
class Rendition:
    """A translation and the reasons to doubt it ("unsure: numbers"); none where it seems good."""

    text: str
    marks: list[str] = field(default_factory=list)


def render(
    texts: Sequence[str],
    source: str,
    target: str,
    translate: Translate,
    tries: int = TRIES,
    otherwise: Translate | None = None,
) -> list[Rendition]:
    """Translate ``texts`` (sentences, without space around) by ``translate``, one rendition each.

    ``translate`` gets many texts at a time: all sentences as they are best shown to a model, then
    those whose translation looked wrong, cut in more cautious ways, up to ``tries`` in all; the
    best is taken. What is still wrong is put once more to ``otherwise``, the same engine with
    another beam. Where more than half of a batch fails in one way, nothing is tried again.
    """
    ways = [plans(text, source, target) for text in texts]
    best: list[Rendition | None] = [None] * len(texts)
    todo = list(range(len(texts)))

    def take(chosen: dict[int, Plan | Answer], ask: Translate) -> None:
        made = _carry_out(list(chosen.values()), ask)
        for (i, plan), text in zip(chosen.items(), made, strict=True):
            if text is not None:
                best[i] = _better(best[i], _judged(texts[i], text, source, target, plan))

    def doubtful(i: int) -> bool:
        known = best[i]
        return known is None or bool(known.marks)

    for tried in range(tries):
        chosen = {i: plan for i in todo if (plan := next(ways[i], None)) is not None}
        take(chosen, translate)
        todo = [i for i in chosen if doubtful(i)]
        if not tried and (tries == 1 or _hopeless(best)):
            otherwise = None
            break
    if otherwise is not None:
        again = [i for i in range(len(texts)) if doubtful(i)]
        take({i: next(plans(texts[i], source, target)) for i in again}, otherwise)
    return [
        found or Rendition(text, ["unsure: empty"]) for found, text in zip(best, texts, strict=True)
    ]


def stands(text: str, made: str, source: str, target: str) -> bool:
    """Whether what earlier rules let pass would pass now too. What is shown to models otherwise
    now, a short answer or a curly sign, would not."""
    if not speaks(text, source):
        return True
    if typography.plain(text) != text:
        return False
    return not is_short(text, source, target) and not check(text, made, source, target)


def _carry_out(chosen: list[Plan | Answer], translate: Translate) -> list[str | None]:
    """The joined sentence of each plan; None where the engine lost what was to be kept."""
    wanted = list(dict.fromkeys(text for plan in chosen for text in plan.texts))
    known = dict(zip(wanted, translate(wanted), strict=True)) if wanted else {}
    return [plan.join([known[text] for text in plan.texts]) for plan in chosen]


def _judged(text: str, made: str, source: str, target: str, plan: Plan | Answer) -> Rendition:
    if not plan.texts:
        return Rendition(made)  # passed through
    made = typography.restored(text, numbers.regrouped(text, made, source, target))
    return Rendition(made, check(text, made, source, target))


def _better(known: Rendition | None, new: Rendition) -> Rendition:
    return new if known is None or len(new.marks) < len(known.marks) else known


def _hopeless(best: Sequence[Rendition | None]) -> bool:
    if len(best) < _ENOUGH:
        return False
    reasons = Counter(mark for one in best if one is not None for mark in set(one.marks))
    return any(count > _AT_FAULT * len(best) for count in reasons.values())
