"""A CTranslate2 model at work: what all engines that use one have in common."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.engines.base import calls

_BEAM = 4  # as Argos Translate itself
_BATCH_TOKENS = 520  # 120 MB a core; more are hardly faster
_LONGEST = 512  # tokens of a translation; more than a sentence ever has
_VOCABULARY = 64 << 20  # bytes; that of NLLB has 5 million


class Decoder:
    """The model in ``folder``. Serves several calls at a time, each on one core.

    Raises ImportError where the library is missing, and what the library raises for broken files.
    """

    def __init__(self, folder: Path) -> None:
        from ctranslate2 import Translator

        self._translator: Any = Translator(
            str(folder), device="cpu", inter_threads=calls(), intra_threads=1
        )

    def decode(
        self, sentences: Sequence[list[str]], prefix: str = "", beam: int = 0
    ) -> list[list[str]]:
        """The pieces of the translation of each of ``sentences``, which are given as pieces too.
        Each begins with ``prefix``, which is left out again. A larger ``beam`` tries more
        wordings: better but slower."""
        translations: list[list[str]] = []
        for batch in _batches(sentences):
            results = self._translator.translate_batch(
                batch,
                target_prefix=[[prefix]] * len(batch) if prefix else None,
                replace_unknowns=True,
                beam_size=beam or _BEAM,
                max_decoding_length=_LONGEST,
                max_input_length=0,
                length_penalty=0.2,
            )
            translations.extend(_without(prefix, result.hypotheses[0]) for result in results)
        return translations


def _without(prefix: str, pieces: list[str]) -> list[str]:
    return pieces[1:] if prefix and pieces[:1] == [prefix] else pieces


def target_pieces(folder: Path) -> list[str]:
    """The pieces that the model in ``folder`` can produce; [] where that is not known. Newer models
    keep them as JSON, older ones one a line. Raises OSError, ValueError."""
    for path in sorted(folder.glob("*_vocabulary.*"), reverse=True):  # target first
        if path.name.startswith(("target_", "shared_")):
            return pieces_in(path)
    return []


def pieces_in(path: Path) -> list[str]:
    """The pieces in the vocabulary at ``path``. Raises OSError, ValueError."""
    if path.stat().st_size > _VOCABULARY:
        raise ValueError("no vocabulary has so many pieces")
    text = path.read_text("utf-8")
    if path.suffix != ".json":
        return text.split("\n")
    try:
        pieces = json.loads(text)
    except RecursionError as error:
        raise ValueError("no list of pieces") from error
    if not isinstance(pieces, list) or not all(isinstance(piece, str) for piece in pieces):
        raise ValueError("no list of pieces")
    return pieces


def _batches(texts: Sequence[list[str]]) -> Iterator[list[list[str]]]:
    """``texts`` in batches of about equal size, because the memory needed grows with the tokens."""
    total = sum(map(len, texts))
    share = total / max(1, -(-total // _BATCH_TOKENS))
    batch: list[list[str]] = []
    size = 0
    for tokens in texts:
        batch.append(tokens)
        size += len(tokens)
        if size >= share:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
