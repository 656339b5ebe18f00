"""A genuine GGUF file, made without training: a very small model of the architecture ``llama`` with
random weights. What it says has no sense, but it is said as fast, and as surely, as by any model,
and a reply that is forced has its form.

``make(folder, converses=True)`` gives one with a template for a conversation.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

WIDTH, LAYERS, INNER, HEADS, CONTEXT = 64, 2, 96, 4, 4096
TEMPLATE = (
    "{% for m in messages %}<s>{{ m['role'] }}: {{ m['content'] }}</s>{% endfor %}<s>assistant:"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,:;!?'\"{}[]0123456789-"
_UINT32, _INT32, _FLOAT32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9
_ALIGNED = 32


def make(
    folder: Path,
    name: str = "Very Small",
    *,
    converses: bool = False,
    seed: int = 1,
    file: str = "very-small.gguf",
    **metadata: object,
) -> Path:
    """Write the model into ``folder``. ``metadata`` are pairs such as ``general_license="mit"``."""
    pieces = _pieces()
    pairs: dict[str, object] = {
        "general.architecture": "llama",
        "general.name": name,
        "llama.context_length": CONTEXT,
        "llama.embedding_length": WIDTH,
        "llama.block_count": LAYERS,
        "llama.feed_forward_length": INNER,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": WIDTH // HEADS,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": [piece for piece, _ in pieces],
        "tokenizer.ggml.scores": [float(-n) for n in range(len(pieces))],
        "tokenizer.ggml.token_type": [kind for _, kind in pieces],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
    }
    if converses:
        pairs["tokenizer.chat_template"] = TEMPLATE
    pairs |= {key.replace("_", ".", 1): value for key, value in metadata.items()}
    path = folder / file
    path.write_bytes(written(pairs, dict(_weights(len(pieces), seed))))
    return path


def written(pairs: Mapping[str, object], tensors: Mapping[str, np.ndarray]) -> bytes:
    """A file with these pairs and tensors."""
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs))
    head += b"".join(_string(key) + _value(value) for key, value in pairs.items())
    offset = 0
    for name, tensor in tensors.items():
        shape = tensor.shape[::-1]
        head += _string(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        head += struct.pack("<IQ", 0, offset)  # 32-bit floats
        offset += -(-tensor.nbytes // _ALIGNED) * _ALIGNED
    data = b"".join(_padded(tensor.astype("<f4").tobytes()) for tensor in tensors.values())
    return _padded(head) + data


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % _ALIGNED)


def _pieces() -> list[tuple[str, int]]:
    """Special ones, all bytes, and the letters."""
    special = [("<unk>", 2), ("<s>", 3), ("</s>", 3)]
    return [*special, *((f"<0x{n:02X}>", 6) for n in range(256)), *((c, 1) for c in _LETTERS),
            ("\u2581", 1)]  # fmt: skip


def _weights(pieces: int, seed: int) -> Iterator[tuple[str, np.ndarray]]:
    random = np.random.default_rng(seed)

    def matrix(rows: int, columns: int, size: float) -> np.ndarray:
        return random.normal(0, size, (rows, columns)).astype(np.float32)

    one = np.ones(WIDTH, np.float32)
    yield "token_embd.weight", matrix(pieces, WIDTH, 1.0)
    for layer in range(LAYERS):
        at = f"blk.{layer}."
        yield at + "attn_norm.weight", one
        for name in ("q", "k", "v"):
            yield f"{at}attn_{name}.weight", matrix(WIDTH, WIDTH, 0.3)
        yield at + "attn_output.weight", matrix(WIDTH, WIDTH, 0.5)
        yield at + "ffn_norm.weight", one
        for name, shape in (("gate", (INNER, WIDTH)), ("up", (INNER, WIDTH)),
                            ("down", (WIDTH, INNER))):  # fmt: skip
            yield f"{at}ffn_{name}.weight", matrix(*shape, 0.3)
    yield "output_norm.weight", one
    output = matrix(pieces, WIDTH, 0.5)
    letters = pieces - len(_LETTERS) - 1
    output[:letters] = 0  # letters alone are likely to be said
    yield "output.weight", output


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: object) -> bytes:
    if isinstance(value, list):
        kind = _INT32 if isinstance(value[0], int) else _kind(value[0])
        items = b"".join(map(_bare, value))
        return struct.pack("<IIQ", _ARRAY, kind, len(value)) + items
    return struct.pack("<I", _kind(value)) + _bare(value)


def _kind(value: object) -> int:
    if isinstance(value, bool):
        return _BOOL
    if isinstance(value, str):
        return _STRING
    return _FLOAT32 if isinstance(value, float) else _UINT32


def _bare(value: object) -> bytes:
    if isinstance(value, str):
        return _string(value)
    form = {_BOOL: "<?", _FLOAT32: "<f", _UINT32: "<I"}[_kind(value)]
    return struct.pack(form, value)
