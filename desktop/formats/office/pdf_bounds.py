"""pdfminer.six within bounds: it trusts its input, and a file of a few bytes may keep it for hours.

What a file costs is counted (`Budget`): bytes unpacked and drawn, characters, entries of maps,
lines and words looked at. All of it may grow with the file, but not without it. The library makes
most of its parts itself: `_tame` puts ours in the place of some of its names.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any, BinaryIO, cast

from pdfminer import cmapdb, pdffont, pdfinterp
from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextLine
from pdfminer.lzw import LZWDecoder
from pdfminer.pdfdocument import PDFDocument, PDFXRefStream
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import (
    PDFNotImplementedError,
    PDFStream,
    dict_value,
    int_value,
    resolve1,
    stream_value,
)
from pdfminer.psparser import PSEOF, PSBaseParser, literal_name
from pdfminer.utils import apply_png_predictor, apply_tiff_predictor

from desktop.formats.bounds import Spent

UNPACKED = 64 << 20  # bytes of one stream
PREDICTED = 16 << 20  # bytes of one stream that is packed by differences; it takes eight times that
LEAST_WORK, WORK = 1_000_000, 100  # bytes to look at: of the smallest file, and for each byte more
CHARACTERS = 100_000  # on one page; a page of small print has ten thousand
CHARACTER = 15  # bytes' worth of work
DRAWING = 50  # bytes' worth of work for a drawing inside a page
MAPPED = 70_000  # characters that one map or table of widths may name: there are 65,536
ENTRIES = 1_000_000  # of all maps and tables of widths of the smallest file
LIGATURE = 64  # bytes of the text that one character stands for
TABLES = 16  # of characters in a font
STRING = 1 << 15  # bytes; the specification allows as many
TOKEN = 1 << 20  # bytes of a word or a number
STATES = 1_000  # of the drawing, kept at a time
RANGES = 10_000  # in a list of objects
TAIL = 1 << 16  # bytes at the end, among which the place of that list is written
_PIECE = 1 << 14
_LINE_END = re.compile(rb"\r\n?|\n")
_IMAGE_END = re.compile(rb"EI\s")


class Budget:
    """What may still be spent on a file of ``size`` bytes; ``damaged`` says that part of what it
    holds could not be unpacked."""

    def __init__(self, size: int) -> None:
        self.damaged = False
        self._work = LEAST_WORK + WORK * size
        self._entries = ENTRIES + size

    def work(self, amount: int) -> None:
        """Spend ``amount`` bytes' worth of work. Raises `Spent`."""
        self._work -= amount
        if self._work < 0:
            raise Spent

    def keep(self, entries: int) -> None:
        """Keep ``entries`` more of maps. Raises `Spent`."""
        self._entries -= entries
        if self._entries < 0:
            raise Spent


# -- bytes to objects -----------------------------------------------------------------------------


class _ShortTokens(PSBaseParser):
    """The library copies what it has of a word or a string at each sign in it."""

    def fillbuf(self) -> bool:
        if len(self._curtoken) > TOKEN:
            raise Spent
        return super().fillbuf()

    def _parse_string(self, s: bytes, i: int) -> int:
        if len(self._curtoken) > STRING:
            raise Spent
        return super()._parse_string(s, i)


class _Parser(_ShortTokens, PDFParser):
    """Reads the objects of a file. Its lines are looked for in the whole file, where the library
    copies what it has of a line piece by piece."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._whole, self._budget = data, budget
        super().__init__(BytesIO(data))

    def nexttoken(self) -> tuple[int, Any]:
        self._budget.work(1)
        return super().nexttoken()

    def nextline(self) -> tuple[int, bytes]:
        start = self.bufpos + self.charpos
        match = _LINE_END.search(self._whole, start)
        end = match.end() if match else len(self._whole)
        self._budget.work(end - start)
        _go_to(self, end)
        if match is None:
            raise PSEOF("Unexpected EOF")
        return start, self._whole[start:end]

    def revreadlines(self) -> Iterator[bytes]:
        tail = self._whole[-TAIL:]
        starts = [match.start() for match in _LINE_END.finditer(tail)]
        ends = [*starts[1:], len(tail)]
        return (tail[a:b] for a, b in reversed(list(zip(starts, ends, strict=False))))

    def push(self, *objs: tuple[int, Any]) -> None:
        for _, number in objs:
            if type(number) is PDFStream:
                stream = cast(_Stream, number)
                stream.__class__, stream.budget = _Stream, self._budget
        super().push(*objs)


def _go_to(parser: PSBaseParser, position: int) -> None:
    """Go on reading at ``position``; what was read so far is kept."""
    parser.fp.seek(position)
    parser.bufpos, parser.buf, parser.charpos = position, b"", 0


class _ContentParser(_ShortTokens, PDFContentParser):
    """Reads what draws a page."""

    def get_inline_data(self, pos: int, target: bytes = b"EI") -> tuple[int, bytes]:
        self.seek(pos)
        data = self.fp.getvalue() if isinstance(self.fp, BytesIO) else b""
        end = _IMAGE_END if target == b"EI" else re.compile(re.escape(target) + rb"\s?")
        match = end.search(data, pos)
        _go_to(self, match.end() if match else len(data))
        if match is None:
            raise PSEOF("Unexpected EOF")
        return pos, data[pos : match.start()]


class _Stream(PDFStream):
    """Unpacks no more than `UNPACKED`; what can be unpacked of a damaged stream is kept."""

    budget: Budget

    def decode(self) -> None:
        data = self.rawdata or b""
        if self.decipher is not None and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for name, parameters in self.get_filters():
            unpack = _UNPACK.get(literal_name(name))
            if unpack is None:
                raise PDFNotImplementedError(f"filter {name!r}")
            data = unpack(data, self.budget)
            self.budget.work(len(data) // 8)
            if isinstance(parameters, dict):
                data = _summed(data, {key: resolve1(value) for key, value in parameters.items()})
        self.data, self.rawdata = data, None


def _inflated(data: bytes, budget: Budget) -> bytes:
    unpacker, parts, size = zlib.decompressobj(), list[bytes](), 0
    view = memoryview(data)
    for at in range(0, len(view), _PIECE):
        piece, before = view[at : at + _PIECE], unpacker.copy()
        try:
            parts.append(unpacker.decompress(piece, UNPACKED + 1 - size))
        except zlib.error:
            parts += _until_damage(before, piece)
            budget.damaged = True
            break
        size += len(parts[-1])
        if size > UNPACKED:
            raise Spent
        if unpacker.eof:
            break
    return b"".join(parts)


def _until_damage(unpacker: zlib._Decompress, piece: memoryview) -> Iterator[bytes]:
    """What each byte of ``piece`` unpacks to, up to the one that cannot be right."""
    with suppress(zlib.error):
        for at in range(len(piece)):
            yield unpacker.decompress(piece[at : at + 1])


def _lzw(data: bytes, budget: Budget) -> bytes:
    parts, size = list[bytes](), 0
    try:
        for part in LZWDecoder(BytesIO(data)).run():
            parts.append(part)
            size += len(part)
            if size > UNPACKED:
                raise Spent
    except (TypeError, IndexError):  # a code that stands for nothing
        budget.damaged = True
    budget.work(size)
    return b"".join(parts)


def _runs(data: bytes, budget: Budget) -> bytes:
    unpacked, at = bytearray(), 0
    while at < len(data) and data[at] != 128 and len(unpacked) <= UNPACKED:
        length = data[at]
        if length < 128:
            unpacked += data[at + 1 : at + 2 + length]
            at += 2 + length
        else:
            unpacked += data[at + 1 : at + 2] * (257 - length)
            at += 2
    if len(unpacked) > UNPACKED:
        raise Spent
    budget.work(len(data))
    return bytes(unpacked)


def _ascii85(data: bytes, _budget: Budget) -> bytes:
    return ascii85decode(b"".join(data.split()))


def _hex(data: bytes, _budget: Budget) -> bytes:
    return asciihexdecode(b"".join(data.split()))


def _picture(_data: bytes, _budget: Budget) -> bytes:
    return b""


_UNPACK: dict[str, Callable[[bytes, Budget], bytes]] = {
    "FlateDecode": _inflated, "Fl": _inflated, "LZWDecode": _lzw, "LZW": _lzw,
    "RunLengthDecode": _runs, "RL": _runs, "ASCII85Decode": _ascii85, "A85": _ascii85,
    "ASCIIHexDecode": _hex, "AHx": _hex, "CCITTFaxDecode": _picture, "CCF": _picture,
    "DCTDecode": _picture, "DCT": _picture, "JBIG2Decode": _picture, "JPXDecode": _picture,
}  # fmt: skip


def _summed(data: bytes, parameters: Mapping[str, Any]) -> bytes:
    """``data`` that holds the differences between neighbours (a "predictor"), as it was."""
    kind = int_value(parameters.get("Predictor", 1))
    if kind == 1:
        return data
    colors, columns = (int_value(parameters.get(key, 1)) for key in ("Colors", "Columns"))
    bits = int_value(parameters.get("BitsPerComponent", 8))
    if len(data) > PREDICTED or not 0 < colors * columns * bits <= 8 * len(data) + 8:
        raise Spent
    if kind == 2:
        return apply_tiff_predictor(colors, columns, bits, data)
    return apply_png_predictor(kind, colors, columns, bits, data)


# -- fonts ----------------------------------------------------------------------------------------


class _Map(cmapdb.FileUnicodeMap):
    """Which text each character of a font stands for, as a file has it."""

    _added = 0

    def add_cid2unichr(self, cid: int, code: Any) -> None:
        self._added += 1
        if self._added > MAPPED:
            raise PSEOF("more characters than there are")
        if not isinstance(code, bytes) or len(code) <= LIGATURE:
            super().add_cid2unichr(cid, code)


class _TrueType(pdffont.TrueTypeFont):
    """A font whose own table of characters is asked where the file has no map."""

    def create_unicode_map(self) -> cmapdb.FileUnicodeMap:
        offset, _ = self.tables.get(b"cmap", (0, 0))
        self.fp.seek(offset)
        if int.from_bytes(self.fp.read(4)[2:], "big") > TABLES:
            raise self.CMapNotFound
        return super().create_unicode_map()

    def parse_cmap_format_4(self, fp: BinaryIO, char2gid: dict[int, int]) -> None:
        at = fp.tell()
        segments = int.from_bytes(fp.read(6)[4:], "big") // 2
        fp.seek(at + 12)
        ends = struct.unpack(f">{segments}H", fp.read(2 * segments))
        fp.seek(2, 1)
        starts = struct.unpack(f">{segments}H", fp.read(2 * segments))
        if sum(max(0, b - a + 1) for a, b in zip(starts, ends, strict=True)) <= MAPPED:
            fp.seek(at)
            super().parse_cmap_format_4(fp, char2gid)

    def parse_cmap_format_12(self, fp: BinaryIO, char2gid: dict[int, int]) -> None:
        at = fp.tell()
        groups = int.from_bytes(fp.read(14)[10:], "big")
        spans = struct.iter_unpack(">III", fp.read(12 * min(groups, MAPPED)))
        if sum(max(0, last - first + 1) for first, last, _ in spans) <= MAPPED:
            fp.seek(at)
            super().parse_cmap_format_12(fp, char2gid)


def _without_long_ranges(widths: Iterable[object], numbers: int) -> list[Any]:
    """The table of ``widths`` of a font: a character and a list, or the ends of a range and what
    makes ``numbers`` together. Ranges beyond `MAPPED` characters in all are left out."""
    kept: list[Any] = []
    waiting: list[Any] = []
    left = MAPPED
    for value in map(resolve1, widths):
        if isinstance(value, list):
            kept += [*waiting[-1:], value]
            waiting = []
        elif isinstance(value, int | float):
            waiting.append(value)
        if len(waiting) == numbers:
            span = max(0, waiting[1] - waiting[0] + 1)
            kept += waiting if span <= left else []
            left -= span if span <= left else 0
            waiting = []
    return kept


def _tamed(widths: Callable[[Iterable[object]], Any], numbers: int) -> Callable[..., Any]:
    def bounded(table: Iterable[object]) -> Any:
        return widths(_without_long_ranges(table, numbers))

    bounded.tame = True  # type: ignore[attr-defined]
    return bounded


class _Fonts(PDFResourceManager):
    """The fonts of a file; those that stand in it by themselves are kept."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._budget = budget

    def get_font(self, objid: object, spec: Mapping[str, Any]) -> PDFFont:
        fresh = not objid or objid not in self._cached_fonts
        if fresh:
            self._budget.work(DRAWING + _bytes_of(spec))
        font = super().get_font(objid, spec)
        if fresh and "DescendantFonts" not in spec:
            named = getattr(font, "unicode_map", None)
            own = len(named.cid2unichr) if isinstance(named, _Map) else 0
            self._budget.keep(own + len(font.widths))
        return font


def _bytes_of(spec: Mapping[str, Any]) -> int:
    """The bytes that are read to make a font."""
    descriptor = resolve1(spec.get("FontDescriptor"))
    inner = descriptor if isinstance(descriptor, dict) else {}
    streams = [spec.get("ToUnicode"), inner.get("FontFile")]
    streams += [inner.get("FontFile2")] if "CIDSystemInfo" in spec else []
    whole = (resolve1(stream) for stream in streams)
    return sum(len(stream.get_data()) for stream in whole if isinstance(stream, PDFStream))


# -- pages ----------------------------------------------------------------------------------------


class _Device(PDFPageAggregator):
    """Takes the characters of a page, those of drawings inside it too; nothing else."""

    def __init__(self, fonts: _Fonts, budget: Budget) -> None:
        super().__init__(fonts, laparams=None)
        self.budget = budget
        self._characters = 0

    def begin_page(self, page: Any, ctm: Any) -> None:
        self._characters = 0
        super().begin_page(page, ctm)

    def render_char(self, *args: Any, **kwargs: Any) -> float:
        self._characters += 1
        if self._characters > CHARACTERS:
            raise Spent
        self.budget.work(CHARACTER)
        return super().render_char(*args, **kwargs)

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        pass

    def end_figure(self, _: str) -> None:
        pass

    def render_image(self, name: str, stream: PDFStream) -> None:
        pass

    def paint_path(self, *args: Any, **kwargs: Any) -> None:
        pass


class _Interpreter(PDFPageInterpreter):
    """Draws the characters of a page, but no lines. The library counts the operands of an operator
    by the parameters of its method."""

    device: _Device

    def init_resources(self, resources: dict[object, object]) -> None:
        for named in dict_value(resources).values():
            named = resolve1(named)
            self.device.budget.work(len(named) if isinstance(named, dict) else 1)
        super().init_resources(resources)

    def execute(self, streams: Sequence[object]) -> None:
        for stream in streams:
            self.device.budget.work(len(stream_value(stream).get_data()))
        super().execute(streams)

    def do_Do(self, xobjid_arg: Any) -> None:
        self.device.budget.work(DRAWING)
        super().do_Do(xobjid_arg)

    def do_q(self) -> None:
        if len(self.gstack) >= STATES:
            raise Spent
        super().do_q()

    def do_m(self, x: Any, y: Any) -> None:
        pass

    def do_l(self, x: Any, y: Any) -> None:
        pass

    def do_c(self, x1: Any, y1: Any, x2: Any, y2: Any, x3: Any, y3: Any) -> None:
        pass

    def do_v(self, x2: Any, y2: Any, x3: Any, y3: Any) -> None:
        pass

    def do_y(self, x1: Any, y1: Any, x3: Any, y3: Any) -> None:
        pass

    def do_h(self) -> None:
        pass

    def do_re(self, x: Any, y: Any, w: Any, h: Any) -> None:
        pass


# -- all of it ------------------------------------------------------------------------------------


def opened(data: bytes, budget: Budget) -> PDFDocument:
    """The document in ``data``. Raises `Spent`, and whatever the library raises."""
    _tame()
    document = PDFDocument(_Parser(data, budget))
    _bound_ranges(document)
    return document


def drawn(document: PDFDocument, budget: Budget) -> Iterator[LTPage]:
    """The pages with the characters on them. Raises `Spent`, and whatever the library raises."""
    fonts = _Fonts(budget)
    device = _Device(fonts, budget)
    interpreter = _Interpreter(fonts, device)
    for page in PDFPage.create_pages(document):
        interpreter.process_page(page)
        yield device.get_result()


def lines_on(page: LTPage) -> Iterator[LTTextLine]:
    """The characters on ``page`` put together to lines, in the order in which they are drawn. The
    library goes on to put lines together to boxes: it compares each with all those near it."""
    characters = [item for item in page if isinstance(item, LTChar)]
    return iter(page.group_objects(LAParams(), characters)) if characters else iter(())


def _bound_ranges(document: PDFDocument) -> None:
    """Let the lists of objects speak of no more objects than they have room for. Raises `Spent`."""
    for listed in document.xrefs:
        if isinstance(listed, PDFXRefStream):
            room = len(listed.data or b"") // max(1, listed.entlen or 0)
            if len(listed.ranges) > RANGES:
                raise Spent
            for number, (start, count) in enumerate(listed.ranges):
                listed.ranges[number] = start, max(0, min(count, room))
                room -= listed.ranges[number][1]


def _tame() -> None:
    """Put the bounded parts in the place of the library's own."""
    vars(pdfinterp).update(PDFContentParser=_ContentParser)
    vars(pdffont).update(FileUnicodeMap=_Map, TrueTypeFont=_TrueType)
    if not hasattr(pdffont.get_widths, "tame"):
        pdffont.get_widths = _tamed(pdffont.get_widths, 3)
        pdffont.get_widths2 = _tamed(pdffont.get_widths2, 5)
