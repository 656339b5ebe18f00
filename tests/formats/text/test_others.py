"""Files that lie beside transcripts and are none are told what they are."""

from __future__ import annotations

import inspect

import pytest

from desktop.domain.errors import OtherKind
from desktop.domain.reasons import Fault
from desktop.formats import blocks
from desktop.services.reading.opening import open_bytes

FILES = {
    "talk.rttm": (
        Fault.RTTM,
        "SPEAKER talk 1 0.50 2.30 <NA> <NA> spk_0 <NA> <NA>\n"
        "SPEAKER talk 1 2.80 1.10 <NA> <NA> spk_1 <NA> <NA>\n"
        "SPEAKER talk 1 3.90 1.10 <NA> <NA> spk_0 <NA> <NA>\n",
    ),
    "talk.ctm": (
        Fault.CTM,
        ";; words\ntalk A 0.50 0.20 good 0.98\ntalk A 0.70 0.20 evening 0.98\ntalk A 1.0 0.1 all\n",
    ),
    "talk.stm": (
        Fault.STM,
        "talk 1 spk_0 0.50 2.80 <o,f0,male> good evening to all\n"
        "talk 1 spk_1 2.80 3.80 <o,f0,male> thank you\n"
        "talk 1 spk_0 3.80 4.80 shall we begin\n",
    ),
    "talk.ipynb": (
        Fault.NOTEBOOK,
        '{"cells": [{"cell_type": "markdown", "source": ["Ann: hello"]}], "nbformat": 4}',
    ),
    "blocks.py": (Fault.CODE, inspect.getsource(blocks)),
    "page.js": (
        Fault.CODE,
        'const a = 1;\nfunction b() {\n  return a + 1;\n}\nb();\nlet c = "x";\n',
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_is_refused_by_what_it_is(name: str) -> None:
    kind, text = FILES[name]
    with pytest.raises(OtherKind) as refused:
        open_bytes(text.encode(), name)
    assert refused.value.reason is kind
    assert str(kind) in str(refused.value)
    assert name in str(refused.value)


def test_talk_about_code_is_no_code() -> None:
    text = (
        "Ann: if (x) is true, then return it.\nBen: import the class, you mean?\nAnn: for sure.\n"
    )
    assert [turn.label for turn in open_bytes(text.encode(), "talk.txt").turns] == [
        "Ann", "Ben", "Ann",
    ]  # fmt: skip
