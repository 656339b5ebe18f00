"""Models that CTranslate2 runs with a SentencePiece tokenizer: OPUS-MT, NLLB-200, M2M-100,
MADLAD-400 and others of these forms.

A pack is a folder as the converters of CTranslate2 write it (``model.bin``, ``config.json``, the
vocabulary), with the SentencePiece models beside: ``source.spm`` and ``target.spm``, or one for
both. The model may also lie in ``model/``. Which languages it has is told by the tags among its
pieces, ``metadata.json`` or ``tokenizer_config.json``, by whoever adds it, or by its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from copy import copy
from pathlib import Path
from typing import Any, ClassVar

from desktop.domain.errors import BadPack, PackBroken
from desktop.domain.languages import language
from desktop.domain.packs import routes
from desktop.domain.packs.pack import RECORD, Pack, of_many
from desktop.domain.reasons import Fault, InPart
from desktop.engines.base import Engine, date_of, read_json, size_of
from desktop.engines.ctranslate2.families import END, Tags, in_name, is_language, tags_of
from desktop.engines.decoding import Decoder, pieces_in, target_pieces

_NAMES = ("config.json", "*vocabulary.json", "*vocabulary.txt")
_TOKENIZERS = ("*.spm", "*.model")
_LICENCE = re.compile(r"^licen[sc]e:\s*([\w.-]{2,40})\s*$", re.MULTILINE)
_HEAD = 4000  # characters of a README, in which its head lies


class CTranslate2Engine(Engine):
    """Translates the sentences of a call all at once, and several calls at a time."""

    name: ClassVar[str] = "ctranslate2"
    title: ClassVar[str] = "CTranslate2"
    label: ClassVar[str] = "CTranslate2"
    library: ClassVar[str] = "ctranslate2"
    licence: ClassVar[str] = "MIT"
    files: ClassVar[tuple[str, ...]] = (
        "model.bin", *_NAMES, "model/model.bin", *(f"model/{name}" for name in _NAMES),
        *_TOKENIZERS, "tokenizer_config.json", "metadata.json",
    )  # fmt: skip
    parallel: ClassVar[bool] = True
    words: ClassVar[int] = 400
    beams: ClassVar[bool] = True
    slowest: ClassVar[float] = 2.0  # models of several billion weights
    strays: ClassVar[bool] = True

    def __init__(self) -> None:
        self._decoder: Decoder | None = None
        self._tags: Tags | None = None
        self._encode: Callable[[str], list[str]] = list
        self._decode: Callable[[list[str]], str] = "".join
        self._source = self._target = ""

    def members(self, folder: Path, chosen: Path | None = None) -> list[Path]:
        """Only a model or its vocabulary shows that a folder is meant as a pack."""
        paths = super().members(folder, chosen)
        shows = any(path.name == "model.bin" or "vocabulary." in path.name for path in paths)
        return paths if shows else []

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``. Its pieces are read only before it is installed."""
        place = _model_folder(folder)
        if not _tokenizers(folder):
            raise BadPack(name=folder.name, reason=Fault.NO_TOKENIZER)
        record = read_json(folder / RECORD, folder.name)
        sources, targets = (_codes(record.get(name)) for name in ("sources", "targets"))
        if not record.get("version"):
            sources, targets = _languages(folder, place, sources, targets)
        if not sources or not targets:
            raise BadPack(name=folder.name, reason=Fault.NO_LANGUAGES)
        named = re.sub(r"[^\w.-]", "_", folder.name)[:80].strip(".") or "model"
        pack = Pack(
            engine=self.name,
            source=sources[0],
            target=targets[0],
            version=str(record.get("version") or named),
            path=str(folder),
            size=size_of(folder),
            licence=_licence(folder),
            installed=str(record.get("installed") or date_of(folder)),
            bundled=bundled,
            model=str(record.get("model") or ""),
        )
        return of_many(pack, sources, targets)

    def load(self, pack: Pack) -> None:
        """Open the model and its tokenizers."""
        try:
            import ctranslate2  # noqa: F401 - what `Decoder` needs
            from sentencepiece import SentencePieceProcessor
        except ImportError as error:
            raise self.unavailable(error) from error
        folder = Path(pack.path)
        try:
            place, names = _model_folder(folder), _tokenizers(folder)
            source, target = (SentencePieceProcessor(model_file=str(name)) for name in names)
            self._tags = tags_of(_pieces(place))
            self._decoder = Decoder(place)
            self._encode, self._decode = _encoder(source, _ends(place, self._tags)), target.decode
        except MemoryError:
            raise
        except Exception as error:  # each library has its own kinds for a broken file
            raise PackBroken(name=pack.version, reason=Fault.UNREADABLE_FILES) from error
        self._turn(pack)

    def turned(self, pack: Pack) -> Engine:
        """The same model for another direction."""
        turned = copy(self)
        turned._turn(pack)
        return turned

    def _turn(self, pack: Pack) -> None:
        """Translate from now on as ``pack`` says: of one of many directions, the first."""
        assert self._tags is not None
        self._source, self._target = pack.reads[0], pack.writes[0]
        if self._source == self._target and pack.many:
            self._target = next(code for code in pack.writes if code != self._source)
        family, tags = self._tags.family, self._tags.by_code
        needed = [
            *([self._source] if family.source_first else []),
            *([self._target] if tags else []),
        ]
        if not tags.keys() >= set(needed):
            raise PackBroken(name=pack.version, reason=Fault.NO_PREFIX)

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """Translate many at once, on one core. A larger ``beam`` tries more wordings: better but
        slower."""
        assert self._decoder is not None, "load a pack first"
        assert self._tags is not None
        sentences = [
            self._tags.ask(self._encode, text, self._source, self._target) for text in texts
        ]
        prefix = self._tags.prefix(self._target)
        left_out = {END, *self._tags.by_code.values()}
        return [
            self._decode([piece for piece in pieces if piece not in left_out])
            for pieces in self._decoder.decode(sentences, prefix, beam)
        ]


def _model_folder(folder: Path) -> Path:
    """Where the model lies. Raises `BadPack`."""
    for place in (folder, folder / "model"):
        if (place / "model.bin").is_file():
            return place
    raise BadPack(name=folder.name, reason=Fault.NO_MODEL)


def _tokenizers(folder: Path) -> list[Path]:
    """The SentencePiece models of the source and of the target; [] where there is none."""
    two = [folder / "source.spm", folder / "target.spm"]
    if all(path.is_file() for path in two):
        return two
    names = (path for pattern in _TOKENIZERS for path in sorted(folder.glob(pattern)))
    shared = next((path for path in names if path.is_file() and path.name != "bpe.model"), None)
    return [shared, shared] if shared else []


def _codes(noted: object) -> tuple[str, ...]:
    """The language codes in a list that was noted beside a pack."""
    return tuple(filter(is_language, noted)) if isinstance(noted, list) else ()


def _languages(
    folder: Path, place: Path, sources: tuple[str, ...], targets: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages a pack translates from and into, () where nobody knows. Of those it says itself
    only what fits ``sources`` and ``targets``, which whoever adds it names, or all, where these are
    empty. Raises `BadPack`."""
    try:
        tags = tags_of(_pieces(place))
    except (OSError, ValueError) as error:
        raise BadPack(name=folder.name, reason=InPart("vocabulary", Fault.UNREADABLE)) from error
    codes = tuple(tags.by_code)
    readable = codes if tags.family.reads_all else ()
    sides = []
    for side, own, given in ((0, readable, sources), (1, codes, targets)):
        stated = own or _stated(folder)[side]
        named = tuple(map(language.normal, filter(None, [in_name(folder.name)[side]])))
        sides.append(_narrowed(stated, given) if stated else given or named)
    return sides[0], sides[1]


def _stated(folder: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the files beside the model say of its two languages."""
    for name, keys in (
        ("metadata.json", ("from_code", "to_code")),
        ("tokenizer_config.json", ("source_lang", "target_lang")),
    ):
        codes = [read_json(folder / name, folder.name).get(key) for key in keys]
        if any(map(is_language, codes)):
            source, target = ((language.normal(str(c)),) if is_language(c) else () for c in codes)
            return source, target
    return (), ()


def _narrowed(codes: tuple[str, ...], given: Sequence[str]) -> tuple[str, ...]:
    """The ones of ``codes`` that ``given`` means; all, where it means none: then whoever adds the
    pack is told which languages it has."""
    closest = [match[1] for one in given if (match := routes.closest(one, codes)) is not None]
    return tuple(dict.fromkeys(closest)) or codes


def _pieces(place: Path) -> list[str]:
    """The pieces of the vocabulary in which the tags stand. Raises OSError, ValueError."""
    source = sorted(place.glob("source_vocabulary.*"))
    return [*(pieces_in(source[0]) if source else ()), *target_pieces(place)]


def _ends(place: Path, tags: Tags) -> bool:
    """Whether the end of a sentence has to be given to the model in ``place``."""
    adds = read_json(place / "config.json", place.name).get("add_source_eos")
    return not adds if isinstance(adds, bool) else bool(tags.by_code)


def _encoder(tokenizer: Any, ends: bool) -> Callable[[str], list[str]]:
    last = [END] if ends else []
    return lambda text: [*tokenizer.encode(text, out_type=str), *last]


def _licence(folder: Path) -> str:
    """The licence in the head of the pack's README, "" where there is none."""
    try:
        with (folder / "README.md").open(encoding="utf-8", errors="replace") as file:
            match = _LICENCE.search(file.read(_HEAD))
    except OSError:
        return ""
    return match[1] if match else ""
