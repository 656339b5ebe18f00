"""Steps: what a person does to a document, each with do and undo.

To add a step, write a module here with a frozen dataclass that is a `Step`, and name it in `STEPS`.
Undo comes by itself: a step changes the contents through an `Edit` only. The suite does, undoes and
stores every step named here, on texts of all shapes.
"""

from __future__ import annotations

from desktop.domain.steps.approvals import Approve
from desktop.domain.steps.base import Step, Unknown
from desktop.domain.steps.bookmarks import Annotate, RemoveBookmark, SetBookmark
from desktop.domain.steps.dropped import ShowDropped
from desktop.domain.steps.labels import IsSpeaker, NoSpeaker
from desktop.domain.steps.language import SetLanguage
from desktop.domain.steps.links import Relink
from desktop.domain.steps.speakers import Give, Merge, Rename, SplitOff
from desktop.domain.steps.terms import RemoveTerm, SetTerm, SetTerms
from desktop.domain.steps.times import PutInStep, SetRecording, SetStart
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.steps.wordings import Comment, FlagForReview, Replace, Unwrite, Write, WriteAll

__all__ = ["STEPS", "Step", "Unknown", "as_json", "from_json"]

STEPS: dict[str, type[Step]] = {
    "rename": Rename,
    "merge": Merge,
    "split": SplitOff,
    "give": Give,
    "no speaker": NoSpeaker,
    "speaker": IsSpeaker,
    "split turn": SplitTurn,
    "bookmark": SetBookmark,
    "remove bookmark": RemoveBookmark,
    "note": Annotate,
    "language": SetLanguage,
    "show dropped": ShowDropped,
    "approve": Approve,
    "write": Write,
    "write all": WriteAll,
    "unwrite": Unwrite,
    "review": FlagForReview,
    "comment": Comment,
    "replace": Replace,
    "link": Relink,
    "term": SetTerm,
    "terms": SetTerms,
    "remove term": RemoveTerm,
    "recording": SetRecording,
    "in step": PutInStep,
    "start": SetStart,
}
_NAMES = {kind: name for name, kind in STEPS.items()}


def as_json(step: Step) -> dict[str, object]:
    """A step as JSON holds it: ``{"do": "rename", "speaker": ..., "name": ...}``."""
    if isinstance(step, Unknown):
        return dict(step.data)
    return {"do": _NAMES[type(step)], **step.as_json()}


def from_json(data: dict[str, object]) -> Step:
    """The step in ``data``; `Unknown` where it is of no kind known here, or not as that kind is."""
    kind = STEPS.get(str(data.get("do")))
    try:
        if kind is None:
            raise ValueError("no step")
        return kind.from_json({key: value for key, value in data.items() if key != "do"})
    except ValueError:
        return Unknown(tuple(sorted(data.items())))
