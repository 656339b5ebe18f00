"""Documents to files: one module a format, keyed by the file's extension.

To add one, write ``desktop/export/NAME.py`` with an `Export`, name it in `EXPORTS`, and give it a
golden file under ``tests/data/export/``.
"""

from __future__ import annotations

from desktop.export.base import Export, Options, load

__all__ = ["EXPORTS", "Export", "Options", "load"]

# Extension -> where; each is imported when first used.
EXPORTS: dict[str, str] = {
    "json": "desktop.export.json:Json",
    "txt": "desktop.export.txt:Txt",
    "md": "desktop.export.md:Md",
    "html": "desktop.export.html:Html",
    "csv": "desktop.export.table:Csv",
    "tsv": "desktop.export.table:Tsv",
    "xlsx": "desktop.export.table:Workbook",
    "docx": "desktop.export.docx:Docx",
    "tmx": "desktop.export.tmx:Tmx",
    "xlf": "desktop.export.xliff:Xliff12",
    "xliff": "desktop.export.xliff:Xliff21",
    "srt": "desktop.export.subtitles:Srt",
    "vtt": "desktop.export.subtitles:Vtt",
    "ttml": "desktop.export.ttml:Ttml",
}
