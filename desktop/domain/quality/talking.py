"""Whether a language model talks about a text instead of translating it."""

from __future__ import annotations

import re

# How such answers begin or go on, in the languages in which models were seen to give them. What the
# text itself says in such words is no sign: see `talks`.
_SIGNS = re.compile(
    r"""
      \A\W*(?:sure|certainly|of\ course|okay)\W+(?:here|i|the|let)\b
    | \bhere(?:\ is|['’]s|\ are)\ (?:the|a|an|your|my)\b.{0,40}(?:translat|version|text|sentence)
    | \A\W*(?:the\ )?(?:\w+\ )?translation(?:\ (?:of|is|in|into|from|would)\b|\s*:)
    | \btranslat(?:es?|ed|ing|ion)\b.{0,60}\b(?:in|into|to|from|as|is)\b
    | \bas\ an?\ (?:ai|artificial|language)\b
    | \bi(?:['’]m|\ am)\ (?:sorry|unable|not\ able|an?\ (?:ai|language))\b
    | \bi\ (?:cannot|can['’]t|won['’]t)\ (?:translate|assist|help|comply|provide|fulfil)
    | \(?\b(?:note|nota|примечание|anmerkung|hinweis|remarque)\s*:
    | \A\W*(?:claro|aqui\ está|aquí\ está|voici|hier\ ist|вот|конечно)\b.{0,40}
      (?:tradu|übersetz|перевод)
    | \A\W*(?:tradução|traducción|traduction|übersetzung|перевод|翻译|翻訳|译文)\s*[:：]
    | \b(?:como\ (?:um\ |una?\ )?(?:modelo|ia)\b|как\ (?:языковая\ модель|искусственный))
    | \A\W*(?:segment|number|text)\s*+\#?\d*+\s*+:
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LINES = re.compile(r"\n[^\S\n]*+\S")


def talks(text: str, translation: str) -> bool:
    """Whether ``translation`` has words about translating ``text``, or more lines than it."""
    if len(_LINES.findall(translation)) > len(_LINES.findall(text)):
        return True
    return bool(_SIGNS.search(translation)) and not _SIGNS.search(text)
