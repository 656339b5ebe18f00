"""Models of the families that CTranslate2 runs, in the form in which its converters write them:
their files, pieces, tags, ends and starts; the weights are those of `argos_package`, by hand.

Their source is read piece by piece, so a tag that is missing, or one too many, shifts every word.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import argos_package


@dataclass(frozen=True)
class Form:
    """How a family's folder looks. ``before`` is how many pieces its sentences begin with that have
    no translation."""

    special: tuple[str, ...]
    start: str
    tokenizers: tuple[str, ...]
    tag: str = ""
    languages: tuple[str, ...] = ()
    before: int = 0
    knows_tags: bool = False  # the tokenizer does
    adds_end: bool = False  # the model does


FORMS = {
    "opus": Form(("</s>", "<unk>"), "</s>", ("source.spm", "target.spm")),
    "opus marian": Form(
        ("</s>", "<unk>"), "</s>", ("source.spm", "target.spm"), adds_end=True
    ),
    "opus tags": Form(
        ("</s>", "<unk>"), "</s>", ("source.spm", "target.spm"), ">>{}<<",
        ("por", "pt_BR", "es", "fr"), before=1,
    ),
    "nllb": Form(
        ("<s>", "<pad>", "</s>", "<unk>"), "</s>", ("sentencepiece.bpe.model",), "{}",
        ("ace_Arab", "ace_Latn", "arb_Arab", "eng_Latn", "fra_Latn", "por_Latn", "zho_Hans",
         "zho_Hant"),
    ),
    "m2m100": Form(
        ("<s>", "<pad>", "</s>", "<unk>"), "</s>", ("sentencepiece.bpe.model",), "__{}__",
        ("ar", "ceb", "en", "fr", "pt", "zh"),
    ),
    "madlad": Form(
        ("<unk>", "<s>", "</s>"), "<unk>", ("spiece.model",), "<2{}>",
        ("en", "pt", "zh", "zh_Latn", "ceb"), before=2, knows_tags=True,
    ),
}  # fmt: skip


def make(folder: Path, family: str, **beside: object) -> Path:
    """Write a model of ``family`` as the folder ``folder``; ``beside`` are JSON files by the names
    they have without ``.json``."""
    form = FORMS[family]
    tags = [form.tag.format(code) for code in form.languages]
    words, fellow = argos_package.vocabulary()
    count = len(argos_package.SPECIAL)
    pieces = [*form.special, *words[count:], *tags]
    moved = len(form.special) - count
    fellows = [
        *range(len(form.special)),
        *(number + moved for number in fellow[count:]),
        *range(len(pieces) - len(tags), len(pieces)),
    ]
    folder.mkdir(parents=True)
    spec = argos_package.transformer(pieces, fellows, before=form.before)
    spec.config.add_source_eos = form.adds_end
    spec.config.decoder_start_token = form.start
    spec.config.eos_token, spec.config.unk_token = "</s>", "<unk>"
    spec.save(str(folder))
    known = tags if form.knows_tags else []
    for name in form.tokenizers:
        (folder / name).write_bytes(argos_package.tokenizer_model([*words, *known], known))
    for stem, content in beside.items():
        (folder / f"{stem}.json").write_text(json.dumps(content))
    return folder


def said(text: str) -> str:
    """What the models say to ``text``."""
    return argos_package.reference(text)
