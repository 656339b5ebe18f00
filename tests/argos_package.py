"""A genuine Argos package, made without training: a CTranslate2 transformer with weights by hand.

A piece's embedding is [its code | 0], a position's [0 | its code], codes of +1 and -1. The encoder
passes them through (its weights are next to nothing, the residuals do the work). In the decoder's
last layer the cross-attention compares positions, so that step t sees piece t, and its output
swaps the two halves of that piece's code: pieces with codes [a, b] and [b, a] are each other's
translation; those with [a, a] stay. The projection is the embedding, so the nearest code wins. It
costs what a trained model of its size costs, and its output has natural length.
"""

from __future__ import annotations

import json
import string
import struct
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SPECIAL = ["<unk>", "<s>", "</s>"]
SIZES = {  # layers, width, inner width, heads, pieces
    "small": (2, 128, 128, 2, 2_000),
    "real": (6, 512, 2048, 8, 32_000),
}
WORDS = {
    "good": "bom", "day": "dia", "evening": "noite", "the": "o", "is": "é", "and": "e", "we": "nós",
    "thank": "obrigado", "you": "você", "people": "povo", "country": "país", "year": "ano",
    "question": "pergunta", "answer": "resposta", "water": "água", "work": "trabalho",
    "house": "casa", "today": "hoje", "friend": "amigo", "not": "não", "with": "com", "for": "para",
}  # fmt: skip
# As Moses' tokenizer has them: what is not a letter stands apart, and some signs are written out.
_SIGNS = ["&amp;", "&apos;", "&quot;", "&lt;", "&gt;", "&#91;", "&#93;", "&#124;"]
MOSES = {
    "the": "l&apos;", "water": "eau", "isn": "era", "&apos;t": "não", "good": "já",
} | dict(zip(_SIGNS, _SIGNS, strict=True))  # fmt: skip
_SAME = string.digits + string.punctuation + "«»“”‘’„…—–№€°"
_LETTERS = string.ascii_letters + "àáâãçéêíóôõúüñ" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_POSITIONS = 1024
_HEAD = 64  # width of an attention head
_SHARP = 16.0  # how surely a position finds its own
_FAINT = 1e-7  # weights without effect; not zero, for equal ones would be stored once
_LOUD = 8.0  # the new piece's code against the last one's, which the residual brings along


def make(
    folder: Path,
    source: str = "en",
    target: str = "pt",
    size: str = "small",
    tokenizer: str = "sentencepiece",
    **metadata: object,
) -> Path:
    """Write ``translate-SOURCE_TARGET-1_0.argosmodel`` into ``folder``. Deterministic."""
    path = folder / f"translate-{source}_{target}-1_0.argosmodel"
    stem = path.stem
    pieces, fellow = vocabulary(size, tokenizer)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        info = {
            "package_version": "1.0", "argos_version": "1.9", "type": "translate",
            "from_code": source, "from_name": source, "to_code": target, "to_name": target,
        }  # fmt: skip
        archive.writestr(f"{stem}/metadata.json", json.dumps(info | metadata))
        if tokenizer == "bpe":
            archive.writestr(f"{stem}/bpe.model", _merges())
        else:
            archive.writestr(f"{stem}/sentencepiece.model", tokenizer_model(pieces))
        for name, data in _model(folder / "model", size, pieces, fellow).items():
            archive.writestr(f"{stem}/model/{name}", data)
    return path


def reference(text: str, size: str = "small") -> str:
    """What the sentencepiece package says to ``text``, worked out without the model."""
    import sentencepiece

    pieces, fellow = vocabulary(size, "sentencepiece")
    number = {piece: index for index, piece in enumerate(pieces)}
    tokens = sentencepiece.SentencePieceProcessor(model_proto=tokenizer_model(pieces))
    words = tokens.encode(text, out_type=str)
    said = [pieces[fellow[number[word]]] if word in number else word for word in words]
    return "".join(said).replace("▁", " ").strip()


@cache
def vocabulary(
    size: str = "small", tokenizer: str = "sentencepiece"
) -> tuple[list[str], list[int]]:
    """The pieces, and for each the number of its translation."""
    pairs: list[tuple[str, str]] = [(piece, piece) for piece in SPECIAL]
    if tokenizer == "bpe":
        pairs += MOSES.items()
        pairs += [(start + "@@", start + "@@") for word in _words() for start in _starts(word)]
        pairs += [(c + end, c + end) for c in _SAME for end in ("", "@@")]
        for end in ("", "@@"):
            pairs += _partners(_LETTERS, ("{}" + end).format)
    else:
        pairs += [(c, c) for c in _SAME] + [("▁" + c, "▁" + c) for c in _SAME] + [("▁", "▁")]
        pairs += [("▁" + one, "▁" + other) for one, other in WORDS.items()]
        alone = "".join(letter for letter in _LETTERS if letter not in WORDS.values())
        pairs += _partners(_LETTERS, str) + _partners(alone, "▁{}".format)
        taken = {piece for pair in pairs for piece in pair}
        pairs += _fill(SIZES[size][4] - len(taken), taken)
    pieces = list(dict.fromkeys(piece for pair in pairs for piece in pair))
    number = {piece: index for index, piece in enumerate(pieces)}
    fellow = list(range(len(pieces)))
    for one, other in pairs:
        fellow[number[one]], fellow[number[other]] = number[other], number[one]
    return pieces, fellow


def _words() -> list[str]:
    return list(dict.fromkeys((*MOSES, *MOSES.values())))


def _starts(word: str) -> list[str]:
    return [word[:end] for end in range(2, len(word))]


def _merges() -> str:
    """A BPE model that makes one piece of each word of `MOSES`, letter by letter."""
    lines = ["#version: 0.2"]
    for word in _words():
        lines += [f"{start[:-1]} {start[-1]}" for start in _starts(word)]
        lines.append(f"{word[:-1]} {word[-1]}</w>")
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _partners(letters: str, piece: Callable[[str], str]) -> list[tuple[str, str]]:
    half = len(letters) // 2
    rest = [(piece(letters[-1]), piece(letters[-1]))] if len(letters) % 2 else []
    return [(piece(letters[i]), piece(letters[half + i])) for i in range(half)] + rest


def _fill(count: int, taken: set[str]) -> list[tuple[str, str]]:
    """``count`` pieces of two and three letters, paired with their like."""
    made: list[str] = []
    for length in (2, 3):
        for mark in ("▁", ""):
            group = (mark + "".join(t) for t in product(string.ascii_lowercase, repeat=length))
            made += [piece for piece in group if piece not in taken]
    made = made[: count - count % 2]
    return list(zip(made[::2], made[1::2], strict=True))


def tokenizer_model(pieces: list[str], symbols: Sequence[str] = ()) -> bytes:
    """A unigram model of ``pieces``, as protobuf; the fewest pieces win. ``symbols`` among them are
    never taken apart."""
    kinds = {"<unk>": 2, "<s>": 3, "</s>": 3} | dict.fromkeys(symbols, 4)
    data = b""
    for piece in pieces:
        text = piece.encode()
        score = -10.0 - (2.0 if len(piece) == 1 else 0.0)
        body = b"\x0a" + _varint(len(text)) + text + b"\x15" + struct.pack("<f", score)
        body += b"\x18" + _varint(kinds.get(piece, 1))
        data += b"\x0a" + _varint(len(body)) + body
    normalizer = b"\x0a\x08identity"
    return data + b"\x1a" + _varint(len(normalizer)) + normalizer


def _varint(number: int) -> bytes:
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def _model(folder: Path, size: str, pieces: list[str], fellow: list[int]) -> dict[str, bytes]:
    spec = transformer(pieces, fellow, size)
    spec.config.add_source_eos = True
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def transformer(pieces: list[str], fellow: list[int], size: str = "small", before: int = 0) -> Any:
    """The model of ``pieces``, where ``fellow`` has the number of each one's translation. Its
    translations begin after ``before`` pieces of the source."""
    from ctranslate2.specs import TransformerSpec

    layers, width, inner, heads, _ = SIZES[size]
    spec = TransformerSpec.from_config(layers, heads, pre_norm=True)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    _weigh(spec, width, inner, _codes(fellow, width), before)
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _codes(fellow: list[int], width: int) -> NDArray[np.float32]:
    """[pieces, width / 2]: halves swapped for a piece and its translation."""
    half = width // 2
    codes = np.random.default_rng(1).choice([-1.0, 1.0], (len(fellow), half))
    for one, other in enumerate(fellow):
        if other >= one:
            codes[other] = np.roll(codes[one], half // 2)
            if other == one:
                codes[one, half // 2 :] = codes[one, : half // 2]
    return codes.astype(np.float32)


def _weigh(spec: Any, width: int, inner: int, codes: NDArray[np.float32], before: int) -> None:
    half, random = width // 2, np.random.default_rng(2)
    table = np.zeros((len(codes), width), np.float32)
    table[:, :half] = codes / np.sqrt(width)
    places = np.zeros((_POSITIONS, width), np.float32)
    places[:, half:] = random.choice([-1.0, 1.0], (_POSITIONS, half))
    spec.encoder.embeddings[0].weight = table
    spec.decoder.embeddings.weight = table
    spec.decoder.projection.weight = table
    for part in (spec.encoder, spec.decoder):
        shift = 0 if part is spec.encoder else before
        part.position_encodings.encodings = np.roll(places, -shift, axis=0)
        _norm(part.layer_norm, width, 1.0 if part is spec.encoder else 4.0)
        for layer in part.layer:
            _silence(layer.self_attention, [(3 * width, width), (width, width)], random)
            _norm(layer.ffn.layer_norm, width)
            _dim(layer.ffn.linear_0, (inner, width), random)
            _dim(layer.ffn.linear_1, (width, inner), random)
    for layer in spec.decoder.layer:
        _silence(layer.attention, [(width, width), (2 * width, width), (width, width)], random)
    _look(spec.decoder.layer[-1].attention, width)


def _look(attention: Any, width: int) -> None:
    """Positions are compared in every head; the values are the codes, handed on half-swapped."""
    half = width // 2
    queries, keys, values, out = (np.zeros((width, width), np.float32) for _ in range(4))
    for row in range(width):
        queries[row, half + row % _HEAD] = _SHARP
        keys[row, half + row % _HEAD] = 1.0
    for row in range(half):
        values[row, row] = 1.0
        out[row, (row + half // 2) % half] = _LOUD
    attention.linear[0].weight = queries
    attention.linear[1].weight = np.concatenate([keys, values])
    attention.linear[2].weight = out


def _norm(norm: Any, width: int, gain: float = 1.0) -> None:
    norm.gamma = np.full(width, gain, np.float32)
    norm.beta = np.zeros(width, np.float32)


def _silence(attention: Any, shapes: list[tuple[int, int]], random: np.random.Generator) -> None:
    _norm(attention.layer_norm, shapes[-1][0])
    for linear, shape in zip(attention.linear, shapes, strict=True):
        _dim(linear, shape, random)


def _dim(linear: Any, shape: tuple[int, int], random: np.random.Generator) -> None:
    linear.weight = random.standard_normal(shape, np.float32) * np.float32(_FAINT)
    linear.bias = np.zeros(shape[0], np.float32)
