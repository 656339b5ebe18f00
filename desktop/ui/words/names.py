"""Names of languages, layouts, dates and numbers in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop.domain.languages import direction
from desktop.domain.packs.pack import Pack
from desktop.engines import ENGINES
from desktop.engines.base import known

_NAMED = 3  # languages of a pack that are named
_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"  # isolates


def language_name(code: str) -> str:
    """“Portuguese” for ``pt``, in the language of the window; the code itself if nobody knows
    it."""
    return _name(code, QLocale().name())


def engine_title(engine: str) -> str:
    """The name of ``engine`` for people; of a route through two ("argos+firefox"), both names; of
    one of the packs of an engine, a `Route.choice`, also which one."""
    engine, _, version = engine.partition("@")
    labels = (known(name).label if name in ENGINES else name for name in engine.split("+"))
    title = " + ".join(QCoreApplication.translate("engines", label) for label in labels)
    return f"{title} {version}" if version else title


def pair_name(source: str, target: str) -> str:
    """“German → English”; in a window from right to left the arrow points left."""
    return _pair(language_name(source), language_name(target))


def pack_name(pack: Pack) -> str:
    """`pair_name`, of a pack of many directions “English → Portuguese, Russian”, “many languages →
    many languages”."""
    return _pair(_languages(pack.reads), _languages(pack.writes))


def _languages(codes: Sequence[str]) -> str:
    if len(codes) > _NAMED:
        return QCoreApplication.translate("packs", "many languages")
    return ", ".join(sorted(map(language_name, codes)))


def _pair(source: str, target: str) -> str:
    arrow = "←" if _mirrored() else "→"
    return f"{source} {arrow} {target}"


def _mirrored() -> bool:
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def isolated(name: str) -> str:
    """``name`` in its own direction, for a place inside a sentence of the window. In a window from
    right to left that includes Latin names, which would join Latin words beside them."""
    if _mirrored() and name:
        return f"{_FIRST_STRONG}{direction.undirected(name)}{_END}"
    return direction.isolated(name)


def path_name(path: str) -> str:
    """``path`` for a place of its own: always from left to right, so that it begins with its
    "/"."""
    if _mirrored() and path:
        return f"{_LEFT_TO_RIGHT}{direction.undirected(path)}{_END}"
    return path


def layout_name(layout: str) -> str:
    """“Side by side” and so on."""
    words = {
        "side": QCoreApplication.translate("layouts", "Side by side"),
        "under": QCoreApplication.translate("layouts", "Under each paragraph"),
        "sentences": QCoreApplication.translate("layouts", "Under each sentence"),
        "original": QCoreApplication.translate("layouts", "Original only"),
        "translation": QCoreApplication.translate("layouts", "Translation only"),
    }
    return words[layout]


@lru_cache(maxsize=1024)
def _name(code: str, ui: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        shown = Locale.parse(ui)
    except (ValueError, UnknownLocaleError):
        shown = Locale("en")
    try:
        name = Locale.parse(code, sep="-").get_display_name(shown)
    except (ValueError, UnknownLocaleError):
        return code
    return name[:1].upper() + name[1:] if name else code


def day(iso: str) -> str:
    """A date such as 2020-03-10 in the form of the window's language, without the day of the
    week."""
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    if not date.isValid():
        return iso
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(date, form.replace("dddd", "").strip(" ,،"))


def number(value: int) -> str:
    """1,234 in the form of the window's language."""
    return QLocale().toString(value)


def megabytes(size: int) -> str:
    """A size in bytes, for people."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def decimal(value: float) -> str:
    """0.75 in the form of the window's language."""
    return QLocale().toString(value, "g", 3)


def local_digits(words: str) -> str:
    """``words``, such as a time, with the digits of the window's language."""
    zero = ord(QLocale().zeroDigit())
    return words.translate({ord("0") + n: zero + n for n in range(10)})
