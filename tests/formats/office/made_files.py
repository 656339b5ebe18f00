"""Office documents made by code: small, ours, and easy to spoil."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STAMP = (2024, 1, 1, 0, 0, 0)


def zipped(members: dict[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP of ``members``, the same bytes each time."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


def run(text: str, bold: bool = False) -> str:
    inner = f'<w:t xml:space="preserve">{escape(text)}</w:t>'.replace(
        "\n", '</w:t><w:br/><w:t xml:space="preserve">'
    )
    return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{inner}</w:r>"


def para(*runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{para(run(cell))}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def docx(*blocks: str, **parts: str | bytes) -> bytes:
    """A Word document of ``blocks``; ``parts`` are further members (``__`` for ``/``)."""
    body = f'<w:document xmlns:w="{W}"><w:body>{"".join(blocks)}</w:body></w:document>'
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:styleId="Title"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:styleId="Who"><w:name w:val="Who"/><w:rPr><w:b/></w:rPr></w:style>'
        "</w:styles>"
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": body,
            "word/styles.xml": styles,
            **{name.replace("__", "/"): data for name, data in parts.items()},
        }
    )


def odt(body: str, styles: str = "", **parts: str) -> bytes:
    """An OpenDocument text of ``body``, the inside of ``office:text``."""
    members = {name.replace("__", "/") + ".xml": data for name, data in parts.items()}
    return _open_document("text", body, styles, members)


def ods(*sheets: str) -> bytes:
    """An OpenDocument spreadsheet; each of ``sheets`` is the inside of a ``table:table``."""
    tables = "".join(f"<table:table>{rows}</table:table>" for rows in sheets)
    return _open_document("spreadsheet", tables, "", {})


def _open_document(kind: str, body: str, styles: str, members: dict[str, str]) -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
            ("fo", "xsl-fo-compatible"), ("meta", "meta"), ("draw", "drawing"),
        )
    )  # fmt: skip
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>"
    )
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": content,
            **members,
        },
        stored=("mimetype",),
    )


def epub(chapters: list[str], title: str = "A book", **parts: str) -> bytes:
    """An EPUB with each of ``chapters`` (the inside of a body) in a file of its own."""
    names = [f"c{number}.xhtml" for number, _ in enumerate(chapters)]
    items = "".join(
        f'<item id="i{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names
    )
    spine = "".join(f'<itemref idref="i{name}"/>' for name in names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata><dc:title>{escape(title)}</dc:title><dc:date>2019-05-02</dc:date>"
        '<dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" '
        f'media-type="application/xhtml+xml" properties="nav"/>{items}</manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )
    head = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/>'
            "</rootfiles></container>",
            "OPS/book.opf": package,
            "OPS/nav.xhtml": f"{head}<nav><ol><li>One</li></ol></nav></body></html>",
            **{
                f"OPS/{name}": f"{head}{chapter}</body></html>"
                for name, chapter in zip(names, chapters, strict=True)
            },
            **{name.replace("__", "/"): data for name, data in parts.items()},
        },
        stored=("mimetype",),
    )


Words = tuple[float, float, str]  # x, y, text; **bold** in stars


def pdf(pages: list[list[Words]], size: int = 10, title: str = "") -> bytes:
    """A PDF with each of ``pages``' words where they are put, in Helvetica."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    fonts = "<</F0 2 0 R/F1 3 0 R>>"
    objects = [
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for number, words in enumerate(pages):
        objects.append(
            f"<</Type/Page/Parent 1 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * number} 0 R"
            f"/Resources<</Font{fonts}>>>>"
        )
        drawn = "\n".join(_shown(x, y, text, size) for x, y, text in words)
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    objects.append("<</Type/Catalog/Pages 1 0 R>>")
    objects.append(f"<</Title({title})>>")
    return _numbered(objects)


def drawn_pdf(content: bytes, filters: str = "", font: str = "", *more: bytes) -> bytes:
    """A PDF of one page that ``content`` draws, packed as ``filters`` say, with the font F0;
    ``more`` are objects from number 6 on."""
    objects: list[str | bytes] = [
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        font or "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Catalog/Pages 1 0 R>>",
        "<</Type/Page/Parent 1 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
        "/Resources<</Font<</F0 2 0 R>>/XObject<</X 6 0 R>>>>>>",
        packed_object(content, filters),
        *more,
    ]
    return _numbered(objects, root=3)


def packed_object(data: bytes, entries: str = "") -> bytes:
    """The body of an object that is a stream."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries.encode(), len(data), data)


def _shown(x: float, y: float, text: str, size: int) -> str:
    parts = [
        f"/F{index % 2} {size} Tf ({_literal(part)}) Tj"
        for index, part in enumerate(text.split("**"))
        if part
    ]
    return f"BT {x} {y} Td {' '.join(parts)} ET"


def _literal(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _numbered(objects: Sequence[str | bytes], root: int = 0) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        data = body.encode("cp1252") if isinstance(body, str) else body
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    info, size = len(objects), len(objects) + 1
    about = f"/Root {root} 0 R" if root else f"/Root {info - 1} 0 R/Info {info} 0 R"
    trailer = f"trailer<</Size {size}{about}>>"
    return (
        out
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}\nstartxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )
