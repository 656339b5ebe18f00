"""Elements that come back with the same fields: the records of a page or of any XML."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.domain.speakers import nameshapes
from desktop.domain.speakers.forms import candidate
from desktop.domain.speakers.labels import Piece
from desktop.domain.speakers.search.fields import Fields, fields_of
from desktop.formats.xml import Element, squeeze

_DEEP = 4  # levels of fields within a record
_LEAST = 4  # records
_COVERED = 0.6  # of the text is words of the records
_CIRCLED = re.compile(r"[○◯〇◎◆◇●◉]\s?\S{2,30}\s+")  # nothing but a label has this form
Key = Callable[[Element], str]
_BREAKS = frozenset(["p", "br", "lb", "al", "alinea", "para", "div", "li", "seg"])


@dataclass(slots=True)
class Records:
    """The pieces that records give, what was ``dropped``, and how many ``others`` fields hold text
    that nobody says."""

    pieces: list[Piece] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    others: int = 0


def records_in(root: Element, key: Key) -> Records | None:
    """The turns in ``root``, where its elements are records of who says what; ``key`` tells which
    elements are of one kind. None where they are not."""
    groups: dict[str, list[Element]] = defaultdict(list)
    for path, element in _walk(root, key):
        groups[path].append(element)
    whole = sum(len(text.strip()) for text in root.itertext())
    best: tuple[int, dict[int, str], Fields] | None = None
    for elements in groups.values():
        if len(elements) < _LEAST or not any(len(it) or it.attrib for it in elements):
            continue
        values = [fields(element, key) for element in elements]
        found = fields_of(values)
        size = sum(len(it.get(found.words, "")) for it in values) if found else 0
        if found and size >= _COVERED * whole and (best is None or size > best[0]):
            labels = (each.get(found.label, "") for each in values)
            best = (size, dict(zip(map(id, elements), labels, strict=True)), found)
    return None if best is None else _read(root, best[1], best[2], key)


def _walk(root: Element, key: Key) -> Iterator[tuple[str, Element]]:
    waiting = [("", root)]
    while waiting:
        path, element = waiting.pop()
        here = f"{path}/{key(element)}"
        yield here, element
        waiting.extend((here, child) for child in reversed(element))


def fields(element: Element, key: Key) -> dict[str, str]:
    """The texts in ``element`` by where they stand in it."""
    texts: dict[str, list[str]] = defaultdict(list)
    for name, value in element.attrib.items():
        texts[f"@{name}"].append(squeeze(str(value)))
    own = squeeze("".join([element.text or "", *(child.tail or "" for child in element)]))
    texts["."].append(own)
    for name, inner in _inside(element, key):
        texts[name].append(squeeze("".join(map(str, inner.itertext()))))
    return {name: " ".join(filter(None, parts)) for name, parts in texts.items()}


def _inside(element: Element, key: Key) -> Iterator[tuple[str, Element]]:
    waiting = [(key(child), child, 1) for child in reversed(element)]
    while waiting:
        name, inner, depth = waiting.pop()
        yield name, inner
        if depth < _DEEP:
            waiting.extend((f"{name}/{key(it)}", it, depth + 1) for it in reversed(inner))


def _read(root: Element, labels: Mapping[int, str], found: Fields, key: Key) -> Records:
    """The pieces of ``root``; ``labels`` has those of the records, by the id of their element."""
    records = Records()
    others: Counter[str] = Counter()
    waiting: list[Element | str] = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            if text := squeeze(element):
                records.pieces.append(Piece(text, kind="note"))
        elif id(element) in labels:
            _take(element, labels[id(element)].rstrip(" :："), found, key, records, others)
        else:
            for child in reversed(element):
                waiting += [child.tail or "", child]
            waiting.append(element.text or "")
    records.others = sum(times >= _LEAST for times in others.values())
    return records


def _take(
    element: Element, label: str, found: Fields, key: Key, records: Records, others: Counter[str]
) -> None:
    """Add the turn of one record, whose speaker is called ``label``."""
    own = [element.text or "", *(child.tail or "" for child in element)]
    said = [text for part in own if (text := squeeze(part))]
    if found.words != ".":
        records.dropped += said
        said = []
    for name, inner in _inside(element, key):
        if name == found.words:
            said += _paragraphs(inner)
        elif name != found.label and not f"{found.words}/".startswith(f"{name}/"):
            text = squeeze(inner.text or "")
            if text and not name.startswith((f"{found.words}/", f"{found.label}/")):
                records.dropped.append(text)
                others[name] += 1
    if label and said:
        said[0] = _without_label(said[0], label, records)
    for number, text in enumerate(filter(None, said)):
        first = label if number == 0 else None
        records.pieces.append(Piece(text, label=first or None, kind=None if first else "speech"))


def _without_label(text: str, label: str, records: Records) -> str:
    """``text`` without the label that is printed at its head once more."""
    if circled := _CIRCLED.match(text):
        records.dropped.append(circled[0].strip())
        return text[circled.end() :]
    printed = candidate(text)
    if printed is None or not printed.text:
        return text
    again = {nameshapes.key(printed.text), nameshapes.key(label)}
    if min(again, key=len) not in max(again, key=len):
        return text
    records.dropped.append(text[: printed.end].strip())
    return text[printed.end :]


def _paragraphs(element: Element) -> list[str]:
    """The text of ``element``, cut where paragraphs begin."""
    parts: list[list[str]] = [[element.text or ""]]
    for inner in element.iter():
        if inner is element:
            continue
        if str(inner.tag).rpartition("}")[2].lower() in _BREAKS:
            parts.append([])
        parts[-1] += [inner.text or "", inner.tail or ""]
    return [text for part in parts if (text := squeeze("".join(part)))]
