"""Made-up transcripts of an archive: meetings of a council over some years, in plain English."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_FIRST, _LAST = date(2017, 1, 9), date(2021, 12, 20)
_PLACES = ("Town Hall", "Harbour House", "Old Library", "Market Hall")
_BODIES = ("Harbour board", "Trade committee", "School board", "Town council", "Budget hearing")
PEOPLE = {  # who speaks, and of what most
    "Ann Reed": "trade",
    "Ben Stone": "harbour",
    "Eva Moss": "schools",
    "Finn Hale": "budget",
    "Greta Lund": "trade",
    "Hugo Marsh": "harbour",
}
_SENTENCES = {
    "trade": (
        "Trade with our neighbours grew by {n} per cent last year.",
        "We want trade that is fair to the small shops of this town.",
        "Without the bridge there would be no trade at all.",
        "The new rules make trade slower, and they make it dearer.",
        "I have talked about trade with {n} firms since the spring.",
    ),
    "harbour": (
        "The harbour took in {n} ships in that month.",
        "A ship that cannot unload costs us money every hour.",
        "The fees of the harbour have not risen for {n} years.",
        "We repaired the north wall before the winter storms.",
    ),
    "schools": (
        "The school by the river needs a new roof.",
        "We have {n} more children in the first class than last year.",
        "A good teacher stays where she is heard.",
        "The library is open until six now.",
    ),
    "budget": (
        "The budget leaves us {n} thousand for repairs.",
        "We cannot spend the same money twice.",
        "The tax on land brings in less than we hoped.",
        "I ask you to read page {n} again before you vote.",
    ),
}
_OPENING = ("Good morning to all of you.", "Thank you for coming.", "Let us begin.")
_ANSWERS = ("I agree with that.", "I see it another way.", "May I add something?")


def pages(count: int, words: int = 400) -> Iterator[tuple[str, str]]:
    """The name of each file and what it holds: about ``words`` words, three or four speakers."""
    chance = random.Random(16)
    for n in range(count):
        day = _FIRST + (_LAST - _FIRST) * n // max(1, count - 1)
        day += timedelta(days=chance.randrange(5)) if n < count - 1 else timedelta()
        body, place = chance.choice(_BODIES), chance.choice(_PLACES)
        people = chance.sample(list(PEOPLE), chance.randint(3, 4))
        lines = [f"{body}, meeting {n + 1}", f"{day:%B} {day.day}, {day.year}, {place}"]
        turns = [f"{people[0]}: {chance.choice(_OPENING)} {_speech(chance, people[0])}"]
        while sum(len(turn.split()) for turn in turns) < words:
            speaker = chance.choice([each for each in people if not turns[-1].startswith(each)])
            turns.append(f"{speaker}: {chance.choice(_ANSWERS)} {_speech(chance, speaker)}")
        yield f"{day.isoformat()}-{n + 1:03}.txt", "\n\n".join([*lines, *turns]) + "\n"


def _speech(chance: random.Random, speaker: str) -> str:
    subject = PEOPLE[speaker] if chance.random() < 0.7 else chance.choice(list(_SENTENCES))
    sentences = chance.sample(_SENTENCES[subject], chance.randint(2, 4))
    return " ".join(sentence.format(n=chance.randint(3, 40)) for sentence in sentences)


def write(folder: Path, count: int, words: int = 400) -> None:
    """Write `pages` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(count, words):
        (folder / name).write_text(text, "utf-8")
