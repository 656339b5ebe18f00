"""Models that CTranslate2 runs, one of each family, with weights by hand."""

from __future__ import annotations

from pathlib import Path

import ct2_models

KINDS = tuple(ct2_models.FORMS)
GIVEN = {"sources": ["en"], "targets": ["pt"]}


def make(folder: Path, kind: str) -> Path:
    stated = {"source_lang": "en", "target_lang": "roa" if "tags" in kind else "pt"}
    return ct2_models.make(folder / "model-of-mine", kind, tokenizer_config=stated)
