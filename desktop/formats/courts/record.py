"""Records of courts and depositions: lines numbered 1 to 25, questions and answers by letter.

"BY MR. LONG:" says who asks from there on, and the answers are the witness's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop.domain.errors import Empty
from desktop.domain.languages import dates, words
from desktop.domain.speakers import nameshapes, notes
from desktop.domain.speakers.names import strength_of
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.formats.base import Format, Source
from desktop.formats.courts.margin import Sheets, unnumbered

_LETTER = re.compile(r"\s*(?P<letter>[QA])(?:[.:]\s*|\s{2,})(?=\S)(?!(?:[A-Z] +){2})")
_LOOSE = re.compile(r"\s*(?P<letter>[QA]) (?=[A-Z(\"“])")  # after a margin of numbers
_BY = re.compile(
    r"\s*\(?(?P<head>(?P<what>[A-Z][A-Z -]{3,40}?\s+)?(?:BY|By)\s+"
    r"(?P<name>(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Miss|Dr|THE|The)\b\.? ?[A-Z][\w.'’ -]{1,40}?))"
    r"(?:\)|\s*:|\s*\(.{1,20}\):?)(?P<rest>.*)"
)
_LABEL = re.compile(
    r"\s*(?P<label>[A-Z][^:!?;()\n]{1,60}?)(?P<note>\s*\([^()]{1,60}\))?\s*:(?=\s|$)\s*"
)
_ADDRESSED = re.compile(
    r"(?:THE|MR|MS|MRS|MISS|DR|HON|JUSTICE|CHIEF|JUDGE|GENERAL|MAGISTRATE|COURT|ATTORNEY|COUNSEL"
    r"|SPEAKER|Mr|Ms|Mrs|Miss|Dr|Judge|Justice|The (?:Court|Witness|Clerk|Reporter|Deponent))\b"
)
_NOT_LABELS = word_set(
    """
    by re for before date time place reported job case exhibit exhibits note also taken page line
    appearances present q a in on vs index witness witnesses volume
    """
)
_EXAMINED = re.compile(
    r"(?P<witness>[A-Z][\w.'’ -]{1,40}?)\s*[-–—,]\s*(?:re-?)?(?:direct|cross|examination)"
    r"(?:\s*/\s*(?P<by>[A-Z][\w.'’ -]{1,30}))?",
    re.I,
)
_SWORN = re.compile(
    r"(?P<witness>[A-Z][A-Z.'’-]{0,30}+(?: [A-Z][A-Z.'’-]{0,30}+){1,4}),?\s*+"
    r"(?:\([^()]{1,40}\),?\s*)?"
    r"(?:(?:was |is |has been )?(?:re)?called|(?:having|after|being|been)\b|a witness|the witness"
    r"|the deponent|produced|resumed|residing|of lawful age)"
)
_DEPOSED = re.compile(
    r"(?:DEPOSITION|TESTIMONY|EXAMINATION) OF:? (?:(?:MR|MS|MRS|DR)\.? )?"
    r"(?P<witness>[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){1,3})(?=\W|$)"
)
_VERSUS = re.compile(r"[-–(]*\s*(?:v|vs|versus|against)\.?\s*[-–)]*", re.I)
_ENDED = re.compile(r"[.!?:…]['\"”’)\]]*\s*$|--\s*$|—\s*$")
_RULE = re.compile(r"[\W_]*")
_WITNESS = frozenset({"the witness", "witness", "a witness", "the deponent"})
_ASKS, _ANSWERS = "Q", "A"  # those whom nothing names
_LEAST_LETTERS, _LEAST_BY, _LEAST_LABELS = 4, 1, 3  # that a record has, beside numbered lines
_PLAIN_LETTERS, _PLAIN_BY = 6, 1  # and without
_SAMPLE = 120_000  # characters in which these are looked for
_INDENT = 2  # spaces by which a paragraph begins further in than its lines


class CourtRecord(Format):
    """Who asks and who answers are told by "BY MR. LONG:" and by who was sworn."""

    title = "Court record (text)"
    extensions = ("txt",)

    def claims(self, source: Source) -> float:
        """By numbered lines with questions, answers and labels, or by who examines whom."""
        head = source.data[:_SAMPLE].replace(b"\0", b"").decode("utf-8", "replace")
        return 0.9 if is_record(_split(head)) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where nobody speaks in it."""
        text, encoding = source.printed
        transcript = record(_split(text))
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding = encoding
        return transcript


def _split(text: str) -> list[str]:
    return [line.replace("\t", "    ").replace("\xa0", " ") for line in re.split("[\n\f]", text)]


def is_record(lines: Sequence[str]) -> bool:
    """Whether ``lines`` are a court record."""
    sheets = unnumbered(lines)
    body = sheets.lines if sheets else lines
    asked = sum(_BY.fullmatch(line) is not None for line in body)
    letters = sum(_letter(line, sheets is not None or asked > 0) is not None for line in body)
    if sheets is None:
        return letters >= _PLAIN_LETTERS and asked >= _PLAIN_BY
    labels = sum(_addressed(line) for line in body)
    return letters >= _LEAST_LETTERS or asked > _LEAST_BY or labels >= _LEAST_LABELS


def record(lines: Sequence[str]) -> Transcript:
    """The transcript of a record, its margin taken off."""
    sheets = unnumbered(lines)
    reading = _Reading(sheets or Sheets([*lines]), sheets is not None)
    return reading.finish()


def _letter(line: str, loose: bool) -> re.Match[str] | None:
    return _LETTER.match(line) or (_LOOSE.match(line) if loose else None)


def _addressed(line: str) -> bool:
    match = _LABEL.match(line)
    return match is not None and _ADDRESSED.match(match["label"]) is not None


class _Reading:
    """The turns so far; who asks, and who answers."""

    def __init__(self, sheets: Sheets, numbered: bool) -> None:
        self._numbered = numbered
        self._loose = numbered or any(map(_BY.fullmatch, sheets.lines))
        self._transcript = Transcript(
            format="courtrecord", marked=True, dropped=[text for _, text in sheets.heads]
        )
        self._labels = Counter(
            match["label"].strip()
            for line in sheets.lines
            if (match := _LABEL.match(line)) and not match["label"].upper().startswith("BY ")
        )
        asked = (match for line in sheets.lines if (match := _BY.fullmatch(line)))
        self._called = {*self._labels, *(match["name"].strip(" .") for match in asked)}
        self._front: list[str] = []  # the lines before anybody speaks, as they are printed
        indents = Counter(_indent(line) for line in sheets.lines if line.strip())
        often = [it for it, count in indents.items() if count >= 0.1 * indents.total()]
        self._base = min(often, default=0)
        self._asks: str | None = None
        self._answers: str | None = None
        self._turn: Turn | None = None
        self._lines: list[str] = []  # of the paragraph
        self._kind = "speech"
        self._begun = False  # the front is over
        heads = iter([*sheets.heads, (len(sheets.lines) + 1, "")])
        at, head = next(heads)
        for index, line in enumerate(sheets.lines):
            while at <= index:
                self._head(head)
                at, head = next(heads)
            self._line(line)
        self._close()

    def _sworn_before(self) -> None:
        """Find who answers in what stands before anybody speaks."""
        front = " ".join(" ".join(self._front).split())
        lines = (" ".join(line.split()) for line in self._front)
        deposed = (match for line in lines if (match := _DEPOSED.search(line)))
        match = _SWORN.search(front) or next(deposed, None)
        if match is not None:
            self._answers = self._answers or match["witness"].strip(" ,")

    def finish(self) -> Transcript:
        """The transcript; the front of it told, with title and date."""
        transcript = self._transcript
        people = dict.fromkeys(turn.speaker for turn in transcript.turns if turn.speaker)
        transcript.speakers = [Speaker(name, role=name in (_ASKS, _ANSWERS)) for name in people]
        front = next((t for t in transcript.turns if t.kind == "narration"), Turn())
        texts = [paragraph.text for paragraph in front.paragraphs]
        transcript.title = _title(self._front)
        day = dates.find("\n".join(texts))
        transcript.date = day.iso if day else None
        return transcript

    # -- lines -----------------------------------------------------------------------------------

    def _head(self, text: str) -> None:
        """The head of a page may say who is examined by whom."""
        match = _EXAMINED.fullmatch(text)
        if match is not None:
            witness, present = match["witness"].strip(), nameshapes.key(self._answers or "")
            if nameshapes.key(witness).split()[-1:] != present.split()[-1:]:
                self._answers = witness
            if match["by"] and self._asks is None:
                self._asks = self._known(match["by"].strip())

    def _known(self, surname: str) -> str:
        """The label that has ``surname``, if there is one: "MR. LONG"."""
        fitting = [
            it for it in self._labels if nameshapes.key(it).endswith(nameshapes.key(surname))
        ]
        return fitting[0] if fitting else surname

    def _line(self, line: str) -> None:
        if not self._begun:
            self._front.append(line)
        if not line.strip():
            if not self._numbered and self._ended():
                self._close()
            return
        if (asked := _BY.fullmatch(line)) is not None and self._ended():
            self._examined(asked)
        elif (letter := _letter(line, self._loose)) is not None:
            self._lettered(letter["letter"], line[letter.end() :])
        elif self._ended() and (label := self._label(line)) is not None:
            note = (label["note"] or "").strip(" ()") or None
            self._speak(label["label"].strip(), None, line[label.end() :], note)
        elif self._opens_note(line):
            self._begin("note", line.strip())
        elif self._is_fresh(line):
            self._begin(self._kind if self._turn else "speech", line.strip())
        else:
            self._lines.append(line.strip())

    def _label(self, line: str) -> re.Match[str] | None:
        match = _LABEL.match(line)
        if match is None:
            return None
        label = match["label"].strip()
        first = nameshapes.key(label).partition(" ")[0]
        if first in _NOT_LABELS or not strength_of(label):
            return None
        if _ADDRESSED.match(label):
            return match
        again = self._labels[label] >= 2 and (self._begun or self._labels[label] >= 3)
        return match if again and label.isupper() and len(first) > 1 else None

    def _ended(self) -> bool:
        """Whether the paragraph so far may end here."""
        return not self._lines or not self._begun or _is_over(self._lines, self._kind)

    def _opens_note(self, line: str) -> bool:
        text = line.strip()
        if not self._ended():
            return False
        if text[:1] in "([" and text[:1]:
            return True
        bare = text.rstrip(":.*- ")
        upper = bare.isupper() and len(bare) > 3 and text[-1:] not in ".?!"
        return self._begun and (_RULE.fullmatch(text) is not None or upper)

    def _is_fresh(self, line: str) -> bool:
        """Whether a paragraph begins with ``line``."""
        if not self._lines or not self._begun:
            return True
        if self._kind == "note":
            return _is_over(self._lines, "note")
        return self._ended() and _indent(line) >= self._base + _INDENT

    # -- turns -----------------------------------------------------------------------------------

    def _examined(self, asked: re.Match[str]) -> None:
        self._asks = asked["name"].strip(" .").replace("  ", " ")
        self._asks = self._known(self._asks)
        rest = asked["rest"].strip()
        self._begin("note", asked[0][: len(asked[0]) - len(asked["rest"])].strip())
        self._close()
        if rest:
            self._line(f"    {rest}")

    def _start(self) -> None:
        """The front is over."""
        if not self._begun:
            self._sworn_before()
        self._begun = True

    def _lettered(self, letter: str, speech: str) -> None:
        self._start()
        named = _BY.fullmatch(speech) if speech[:1] == "(" else None
        if named is not None and letter == "Q":  # "Q. (BY MR. LONG) Did you …"
            self._asks = self._known(named["name"].strip(" ."))
            speech = named["rest"]
        who = (self._asks or _ASKS) if letter == "Q" else self._witness(_ANSWERS)
        self._speak(letter, who, speech)

    def _witness(self, otherwise: str) -> str:
        """Who answers, as the record names them: "THOMAS REED", else "THE WITNESS"."""
        called = (label for label in self._labels if nameshapes.key(label) in _WITNESS)
        return self._answers or next(called, otherwise)

    def _speak(self, label: str, who: str | None, speech: str, note: str | None = None) -> None:
        self._close()
        self._start()
        if who is None and nameshapes.key(label) in _WITNESS:
            who = self._witness(label)
        self._turn = Turn(label=label, speaker=who, label_note=note)
        self._transcript.turns.append(self._turn)
        self._begin("speech", speech.strip())

    def _begin(self, kind: str, text: str) -> None:
        self._close()
        self._kind = kind
        self._lines = [text] if text else []

    def _close(self) -> None:
        """Write the paragraph down."""
        lines, self._lines = self._lines, []
        text = _joined(lines)
        if not text:
            return
        sworn = _SWORN.match(text)
        if sworn is not None and self._kind != "speech":
            self._answers = sworn["witness"].strip()
        note = self._kind == "note" or (self._kind == "speech" and notes.is_note(text))
        if self._turn is None or (sworn and note):
            kind = "note" if self._begun else "narration"
            if not self._transcript.turns or self._transcript.turns[-1].kind != kind:
                self._transcript.turns.append(Turn(kind="note" if self._begun else "narration"))
            self._transcript.turns[-1].paragraphs.append(Paragraph(text, note=self._begun))
            self._turn = None
        else:
            self._turn.paragraphs.append(Paragraph(text, note=note))
        self._kind = "speech"


def _is_over(lines: list[str], kind: str) -> bool:
    """Whether a paragraph of these ``lines`` may end here: notes with their brackets, speech with a
    sentence."""
    last = lines[-1]
    if kind == "note" and lines[0][:1] in "([":
        whole = " ".join(lines)
        return whole.count("(") + whole.count("[") <= whole.count(")") + whole.count("]")
    if kind == "note":
        return not last.endswith(",") or len(lines) > 6
    return _ENDED.search(last) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(lines: list[str]) -> str:
    """The lines of a paragraph as one text; a word cut at a line end is put together."""
    text = ""
    for line in lines:
        cut = text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower()
        text += line if not text or cut else f" {line}"
    return " ".join(text.split())


def _title(front: list[str]) -> str:
    """The parties in the ``front`` of a record: "ANN LEE v. HARBOR BOATS, INC."."""
    for at, text in enumerate(front):
        bare = text.strip().split("  ")[0].strip(" )(:")
        if not _VERSUS.fullmatch(bare):
            continue
        before = next((it for it in reversed(front[:at]) if _is_party(it)), "")
        after = next((it for it in front[at + 1 :] if _is_party(it)), "")
        if before and after:
            return f"{_party(before)} v. {_party(after)}"
    return ""


def _is_party(text: str) -> bool:
    return words.count(text) >= 1 and _party(text).isupper() and len(_party(text)) > 3


def _party(text: str) -> str:
    return re.split(r"\s{3,}|\)", text.strip())[0].strip(" ,:;")
