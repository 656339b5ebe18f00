"""The process that counts what two texts have in common, by sacrebleu: ``python -m
desktop.services.comparing.scoring``.

Asked ``{"language": "pt", "pairs": [[text, reference], …]}`` it answers ``{"scores": [chrF, …]}``,
one a pair; asked ``{"language": "pt"}`` alone, ``{"chrf": …, "bleu": …}`` of all pairs it was asked
about. It is a process because counting takes a third of a millisecond a sentence in which no window
could answer.

chrF is Popović's (2015), BLEU that of Papineni et al. (2002) with sacrebleu's words (Post 2018):
those of WMT, for Chinese its own, for other scripts without spaces the characters.
"""

from __future__ import annotations

import json
from typing import Any

from desktop.domain.languages.language import base, spaced
from desktop.support.serving import Connection, serve


def _work(connection: Connection) -> None:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF

    texts: list[str] = []
    references: list[str] = []
    chrf = CHRF()
    while True:
        request: dict[str, Any] = json.loads(connection.receive())
        pairs = request.get("pairs")
        answer: dict[str, object]
        if pairs is not None:
            scores = [chrf.sentence_score(text, [reference]).score for text, reference in pairs]
            texts += [text for text, _ in pairs]
            references += [reference for _, reference in pairs]
            answer = {"scores": scores}
        else:
            bleu = BLEU(tokenize=_words_of(request["language"]))
            answer = {
                "chrf": chrf.corpus_score(texts, [references]).score if texts else None,
                "bleu": bleu.corpus_score(texts, [references]).score if texts else None,
            }
        connection.send(json.dumps(answer).encode())


def _words_of(language: str) -> str:
    """What sacrebleu calls the way in which a language is cut into words."""
    if base(language) == "zh":
        return "zh"
    return "13a" if spaced(language) else "char"


if __name__ == "__main__":
    serve(_work)
