"""Tables of the Rich Text Format (Microsoft's specification 1.9.1): characters, fonts, groups."""

from __future__ import annotations

CHARACTERS = {
    "tab": "  ", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "ltrmark": "\u200e", "rtlmark": "\u200f", "zwj": "\u200d",
    "zwnj": "\u200c", "zwbo": "\u200b",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "", "\\": "\\", "{": "{", "}": "}"}
PARAGRAPH = {"par", "sect", "page", "column"}

# \fcharsetN: the code page its text is in; 0 and the symbol fonts keep the document's.
CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
}  # fmt: skip
DEFAULTS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

# Groups that hold no text of the document, beside those that say so themselves with \*.
SKIPPED = {
    "colortbl", "stylesheet", "pict", "object", "objdata", "fldinst", "datafield", "listtable",
    "listoverridetable", "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles",
    "xmlnstbl", "filetbl", "revtbl", "bkmkstart", "bkmkend", "pgdsctbl", "private", "xe", "tc",
    "rxe", "txe", "author", "operator", "creatim", "revtim", "printim", "buptim", "company",
    "manager", "category", "keywords", "comment", "doccomm", "hlinkbase", "subject", "info",
    "atnid", "atrfstart", "atrfend", "atnref", "atndate", "nonshppict", "sp", "sn", "sv",
    "template", "passwordhash", "mmathPr", "wgrffmtfilter", "nonesttables", "ftnsep", "ftnsepc",
    "ftncn", "aftnsep", "aftnsepc", "aftncn",
}  # fmt: skip
AROUND = {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
          "annotation", "atnauthor"}  # fmt: skip
