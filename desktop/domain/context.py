"""What stands around the segments that are translated: for engines that can make use of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

# One more whenever something else is told, or in another way: what the memory holds from before is
# then made again. Part of its key for the engines that are told.
RULE = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A segment before those to translate: who says it ("" where nobody is named), and its
    translation, "" where there is none yet."""

    text: str
    speaker: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """The head of the transcript, who takes part ("Vladimir Putin, President of Russia"), the lines
    ``before`` the segments, their ``speakers`` (one a segment, or none at all), and the ``terms``
    in force: each with its translation, "" where it is to be left as it is."""

    title: str = ""
    date: str = ""
    place: str = ""
    people: tuple[str, ...] = ()
    before: tuple[Line, ...] = ()
    speakers: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()

    def speaker(self, segment: int) -> str:
        """Who says the segment with this number; "" where that is not known."""
        return self.speakers[segment] if segment < len(self.speakers) else ""

    def of(self, segments: Sequence[int]) -> Context:
        """The same for some of the segments."""
        return replace(self, speakers=tuple(map(self.speaker, segments)))

    def plain(self) -> dict[str, Any]:
        """As JSON has it, for `from_plain`."""
        return asdict(self)


def from_plain(values: Mapping[str, Any]) -> Context:
    """The context that `Context.plain` gave."""
    names = {field.name for field in fields(Context)}
    context = Context(**{name: value for name, value in values.items() if name in names})
    return replace(
        context,
        people=tuple(context.people),
        before=tuple(Line(**line) for line in values.get("before", ())),
        speakers=tuple(context.speakers),
        terms=tuple((term, translation) for term, translation in context.terms),
    )
