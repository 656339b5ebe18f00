"""Which saved words are to be met again today, and when next, by `fsrs`: the scheduler of Anki."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from desktop.domain.languages import language
from desktop.domain.studying.saved_words import SavedWord
from desktop.lexicon.folding import fold
from desktop.services.studying.word_list import WordList

if TYPE_CHECKING:
    from fsrs import Card


class Rating(IntEnum):
    """How well a word was remembered, as `fsrs` counts."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def due(words: WordList, now: datetime | None = None) -> list[SavedWord]:
    """The saved words that are due at ``now``, those that have waited longest first; a word that
    was never reviewed is due at once. Raises `KeptFileUnusable`."""
    moment = (now or datetime.now(UTC)).timestamp()
    return [word for word, when in words.reviews() if when <= moment]


def to_meet_again(words: WordList, code: str, now: datetime | None = None) -> set[str]:
    """The saved words of a language, by their folded basic forms, to be pointed out where they are
    met at ``now``: those that are due, but not yet those saved on the same day. Raises
    `KeptFileUnusable`."""
    moment = now or datetime.now(UTC)
    today = moment.astimezone().date()
    return {
        fold(word.lemma)
        for word in due(words, moment)
        if language.same(word.language, code)
        and datetime.fromtimestamp(word.made).astimezone().date() < today
    }


def rate(words: WordList, word: SavedWord, rating: Rating, now: datetime | None = None) -> datetime:
    """Note how well ``word`` was remembered; when it is due again. Raises `CannotWrite`,
    `KeptFileUnusable`."""
    import fsrs

    card = _card(words.review_state(word.id))
    card, _ = fsrs.Scheduler().review_card(card, fsrs.Rating(rating), now or datetime.now(UTC))
    words.set_review(word.id, card.to_json(), card.due.timestamp())
    due: datetime = card.due
    return due


def _card(state: str) -> Card:
    """The card that was kept as ``state``; a new one where that makes no sense."""
    import fsrs

    try:
        return fsrs.Card.from_json(state) if state else fsrs.Card()
    except (ValueError, KeyError, TypeError):
        return fsrs.Card()
