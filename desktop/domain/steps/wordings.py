"""Steps about a person's own wording of segments, and what they think of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.contents import Origin
from desktop.domain.editing import Edit
from desktop.domain.places import Place, locate
from desktop.domain.steps.base import Step
from desktop.domain.wordings import Wording


@dataclass(frozen=True, slots=True)
class Write(Step):
    """The person puts the segment at ``place`` as ``text``, in ``language``; they began from the
    column of the origin ``begun_from``. ``accepted``: it is final."""

    place: Place
    text: str
    language: str
    begun_from: str = ""
    accepted: bool = False

    def do(self, edit: Edit) -> bool:
        """Write it; what was written before goes."""
        origin = _segment_at(edit, self.place)
        if origin is None:
            return False
        own = (self.text, self.begun_from, self.accepted)
        old = _wording(edit, origin)
        new = replace(old, text=own[0], begun_from=own[1], accepted=own[2])
        if new != old:
            edit.set_wording(origin, new, self.language)
        return True


@dataclass(frozen=True, slots=True)
class WriteAll(Step):
    """The person puts many segments in other words at once, in ``language``: what was worked on in
    another program. ``texts`` is JSON, a list of places and texts."""

    texts: str
    language: str

    def do(self, edit: Edit) -> bool:
        """Write all that find their place."""
        written = False
        for place, text in _pairs(self.texts):
            origin = _segment_at(edit, place)
            if origin is not None and text.strip():
                new = replace(_wording(edit, origin), text=text, begun_from="", accepted=False)
                edit.set_wording(origin, new, self.language)
                written = True
        return written

    @classmethod
    def of(cls, texts: Iterable[tuple[Place, str]], language: str) -> WriteAll:
        """The step that writes ``texts``."""
        pairs = [[place.as_json(), text] for place, text in texts]
        return cls(json.dumps(pairs, ensure_ascii=False, separators=(",", ":")), language)


def _pairs(texts: str) -> list[tuple[Place, str]]:
    try:
        data = json.loads(texts)
        return [(Place.from_json(place), str(text)) for place, text in data]
    except (ValueError, TypeError, RecursionError):
        return []


@dataclass(frozen=True, slots=True)
class Unwrite(Step):
    """The person has no wording of the segment at ``place`` any more; comment and flag stay."""

    place: Place

    def do(self, edit: Edit) -> bool:
        """Take it away."""
        origin = _segment_at(edit, self.place)
        if origin is None or _wording(edit, origin).text is None:
            return False
        old = _wording(edit, origin)
        edit.set_wording(origin, replace(old, text=None, begun_from="", accepted=False))
        return True


@dataclass(frozen=True, slots=True)
class FlagForReview(Step):
    """Somebody is to look at the segment at ``place`` again, or (``review`` False) no more."""

    place: Place
    review: bool

    def do(self, edit: Edit) -> bool:
        """Put the flag, or take it away."""
        origin = _segment_at(edit, self.place)
        if origin is None:
            return False
        edit.set_wording(origin, replace(_wording(edit, origin), review=self.review))
        return True


@dataclass(frozen=True, slots=True)
class Comment(Step):
    """A remark about the segment at ``place``; "" removes it."""

    place: Place
    comment: str

    def do(self, edit: Edit) -> bool:
        """Put it there."""
        origin = _segment_at(edit, self.place)
        if origin is None:
            return False
        edit.set_wording(origin, replace(_wording(edit, origin), comment=self.comment))
        return True


@dataclass(frozen=True, slots=True)
class Replace(Step):
    """In all that the person wrote ``find`` becomes ``replacement``: in small or capital letters
    unless ``match_case``, also inside words unless ``whole_words``."""

    find: str
    replacement: str
    match_case: bool = False
    whole_words: bool = False

    def do(self, edit: Edit) -> bool:
        """Replace it everywhere at once."""
        if not self.find:
            return False
        replaced = False
        for paragraph, kept in list(edit.contents.wordings.items()):
            for character, wording in list(kept.items()):
                text = self.replaced(wording.text or "")[0]
                if wording.text is not None and text != wording.text:
                    edit.set_wording((paragraph, character), replace(wording, text=text))
                    replaced = True
        return replaced

    def replaced(self, text: str) -> tuple[str, int]:
        """``text`` after it, and how often it was replaced there."""
        pattern = re.escape(self.find)
        if self.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        return re.subn(pattern, lambda _: self.replacement, text, flags=flags)


def _segment_at(edit: Edit, place: Place) -> Origin | None:
    """Where the segment at ``place`` begins in the file as read; None where it is not shown."""
    contents = edit.contents
    origin = locate(contents, place) if place.paragraph >= 0 else None
    row = None if origin is None else contents.row_at(origin)
    return None if row is None or row in contents.gaps else origin


def _wording(edit: Edit, origin: Origin) -> Wording:
    paragraph, character = origin
    return edit.contents.wordings.get(paragraph, {}).get(character, Wording())
