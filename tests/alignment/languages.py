"""Two languages that nobody speaks: a text in one, and the same in the other."""

from __future__ import annotations

from random import Random

_SOUNDS, _VOWELS = "bdfgklmnprstvz", "aeiou"


class Pair:
    """Two vocabularies, word for word."""

    def __init__(self, seed: int, size: int = 300) -> None:
        self.random = Random(seed)
        self._ours = [self._word("y") for _ in range(size)]
        self._theirs = [self._word("w") for _ in range(size)]

    def _word(self, first: str) -> str:
        count = self.random.randint(1, 4)
        return first + "".join(
            self.random.choice(_SOUNDS) + self.random.choice(_VOWELS) for _ in range(count)
        )

    def sentence(self) -> tuple[str, str]:
        """The same in both languages; the order of the words differs."""
        count = self.random.randint(4, 24)
        # Some words are far more frequent than others, as everywhere.
        numbers = [int(len(self._ours) * self.random.random() ** 2) for _ in range(count)]
        ours = " ".join(self._ours[n] for n in numbers)
        shuffled = sorted(numbers, key=lambda n: (numbers.index(n) // 4, self.random.random()))
        theirs = " ".join(self._theirs[n] for n in shuffled if self.random.random() > 0.1)
        return f"{ours}.", f"{theirs}."

    def text(self, count: int) -> tuple[list[str], list[str]]:
        """So many sentences in both languages."""
        pairs = [self.sentence() for _ in range(count)]
        return [ours for ours, _ in pairs], [theirs for _, theirs in pairs]
