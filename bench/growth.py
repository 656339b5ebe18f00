"""How the time of each reader grows with the file: 1, 2 and 4 MB.

`python -m bench.growth [NAME ...]` makes the samples of the tests larger by what repeats in them
(lines, children of an element, items of a list), opens each at three sizes, and prints the seconds
and how many times as long twice as much takes: 2 is in proportion.
"""

from __future__ import annotations

import copy
import json
import sys
import time
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from desktop.domain.errors import EnfaceError
from desktop.services.reading.opening import open_bytes

SAMPLES = Path(__file__).parents[1] / "tests" / "data" / "formats"
SIZES = (1_000_000, 2_000_000, 4_000_000)  # bytes


def larger(data: bytes, size: int) -> bytes | None:
    """``data`` made about ``size`` bytes long; None where that is not known how (PDF)."""
    if data[:5] == b"%PDF-":
        return None
    if data[:2] == b"PK":
        return _packed(data, size)
    if data.lstrip()[:1] in (b"{", b"["):
        return _listed(data, size)
    if data.lstrip(b"\xef\xbb\xbf \r\n")[:1] == b"<" and b"</body>" not in data:
        return _nested(data, size)
    if b"</body>" in data:
        head, _, rest = data.partition(b"<body")
        start, _, body = rest.partition(b">")
        body = body.partition(b"</body>")[0]
        return head + b"<body" + start + b">" + body * (size // len(body)) + b"</body></html>"
    first, _, rest = data.partition(b"\n")
    return first + b"\n" + rest * (size // max(1, len(rest)))


def _listed(data: bytes, size: int) -> bytes:
    try:
        value = json.loads(data)
    except ValueError:  # JSON Lines
        return data * (size // len(data))
    lists = [each for each in _values(value) if isinstance(each, list) and each]
    if not lists:
        longest = max((it for it in _values(value) if isinstance(it, str)), key=len)
        printed = json.dumps(longest)[1:-1].encode()
        return data.replace(printed, printed * (size // len(printed)))
    most = max(lists, key=lambda each: len(json.dumps(each)))
    items = list(most)
    most *= max(1, size // len(json.dumps(items)))
    return json.dumps(value).encode()


def _values(value: object) -> Iterator[object]:
    yield value
    for inner in value.values() if isinstance(value, dict) else ():
        yield from _values(inner)
    for inner in value if isinstance(value, list) else ():
        yield from _values(inner)


def _nested(data: bytes, size: int) -> bytes:
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return data * (size // len(data))
    most = max(root.iter(), key=lambda each: len(each) * len("".join(each.itertext())))
    children = list(most)
    length = sum(len(ElementTree.tostring(child)) for child in children)
    for _ in range(size // max(1, length)):
        most.extend(copy.deepcopy(children))
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _packed(data: bytes, size: int) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        texts = [name for name in archive.namelist() if not name.endswith(("/", ".rels"))]
        largest = max(texts, key=lambda name: archive.getinfo(name).file_size)
        with zipfile.ZipFile(out, "w") as written:
            for name in archive.namelist():
                part = archive.read(name)
                written.writestr(name, (larger(part, size) or part) if name == largest else part)
    return out.getvalue()


def seconds(name: str, data: bytes) -> float | None:
    """How long ``data`` takes to open; None where it is refused."""
    started = time.process_time()
    try:
        open_bytes(data, name)
    except EnfaceError:
        return None
    return time.process_time() - started


def main(asked: list[str]) -> None:
    print(f"{'sample':34}   1 MB   2 MB   4 MB  x2   x2")
    for folder in sorted(SAMPLES.iterdir()):
        if asked and folder.name not in asked:
            continue
        paths = [path for path in sorted(folder.iterdir()) if ".golden." not in path.name]
        for path in paths[: None if folder.name == "recognition" else 1]:
            if not path.is_file() or path.suffix == ".md":
                continue
            sizes = [larger(path.read_bytes(), size) for size in SIZES]
            taken = [seconds(path.name, data) for data in sizes if data is not None]
            label = f"{folder.name}/{path.name}"[:34]
            if len(taken) < len(SIZES) or None in taken:
                print(f"{label:34} not made larger")
                continue
            one, two, four = (each for each in taken if each is not None)
            print(
                f"{label:34} {one:6.2f} {two:6.2f} {four:6.2f} {two / one:4.1f} {four / two:4.1f}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
