"""Terms that the program offers: names of speakers, and words that the human translation beside a
text always renders in the same way.

The words are learnt from the pairs of sentences (`alignment.dictionary`). A word is offered where
it stands in several pairs, in nearly all of them with the same word of the translation, which
hardly ever stands elsewhere; and where it is none of the most frequent words of its language.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document
from desktop.domain.languages import language, wordlists
from desktop.domain.quality.wording import scripts_of
from desktop.domain.terms import Term, Terms
from desktop.lexicon import frequencies, tokens
from desktop.lexicon.folding import fold
from desktop.support.job import Job

MOST = 60  # words that are offered
_OFTEN = 4  # pairs in which a word stands
_ALWAYS = 0.9  # of them have the word of the translation
_ELSEWHERE = 0.34  # of the pairs with that word may be others
_EVERYWHERE = 0.2  # of all pairs: a word in more of them says little
_SHORT = 4  # letters
_COMMON = 1_500  # words of a language that are no terms
_STEP = 500  # rows between two looks at whether to stop
Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class OfferedTerm:
    """A term that may be useful, which stands ``count`` times in the text."""

    term: Term
    count: int


def offered_terms(document: Document, target: str, job: Job) -> list[OfferedTerm]:
    """What is offered for translations of ``document`` (a snapshot) into ``target``, without what
    it has as terms: names first, then words, each the most frequent first. Raises `Cancelled`."""
    pairs = _pairs(document, target, job)
    offers = [
        *_names(document, target, pairs, job),
        *_words(pairs, document.language, target, job),
    ]
    seen = {fold(term.source) for term in document.contents.terms.values()}
    chosen = []
    for offer in offers:
        if fold(offer.term.source) not in seen:
            seen.add(fold(offer.term.source))
            chosen.append(offer)
    return chosen


def _pairs(document: Document, target: str, job: Job) -> Pairs:
    """The sentences of the text with those of a human translation into ``target``; [] where there
    is none."""
    columns = document.contents.columns.items()
    humans = [
        key
        for key, column in columns
        if column.origin == "human" and language.same(column.language, target)
    ]
    if not humans:
        return []
    pairs = []
    for number, row in enumerate(ParallelText.of(document, humans[:1]).rows):
        if number % _STEP == 0:
            job.check()
        pairs += [(unit.texts[0], unit.texts[1]) for unit in row.units if all(unit.texts[:2])]
    return pairs


# -- names ---------------------------------------------------------------------------------------


def _names(document: Document, target: str, pairs: Pairs, job: Job) -> list[OfferedTerm]:
    """The names of speakers, and their last words, that stand in the text. They are left as they
    are where both languages have one script; else they are offered as the human translation has
    them."""
    contents = document.contents
    names: list[str] = []
    for number in contents.present():
        speaker = contents.speakers[number]
        parts = speaker.name.split()
        if speaker.role or not parts or any(c.isdigit() for c in speaker.name):
            continue
        names += [speaker.name, *([parts[-1]] if len(parts) > 1 and len(parts[-1]) > 2 else [])]
    finder = Terms((Term(name, None) for name in dict.fromkeys(names)), "", "")
    counts: Counter[Term] = Counter()
    for number, row in enumerate(contents.rows.order):
        if number % _STEP == 0:
            job.check()
        counts.update(place.term for place in finder.places(contents.rows.texts[row]))
    copied = scripts_of(document.language)[0] == scripts_of(target)[0]
    copied = copied and not wordlists.of(target).checks.respells_names
    offers = []
    for term, count in counts.most_common():
        translation = _rendered(term.source, pairs) if not copied else None
        if copied or translation is not None:
            new = Term(term.source, translation, target_language=target)
            offers.append(OfferedTerm(new, count))
    return offers


def _rendered(name: str, pairs: Pairs) -> str | None:
    """What one word that is a name is in the human translation: the word with a capital letter that
    stands in all sentences with the name, and hardly in others."""
    finder = Terms((Term(name, None),), "", "")
    with_name = [theirs for ours, theirs in pairs if finder.places(ours)]
    if len(name.split()) > 1 or len(with_name) < _OFTEN:
        return None
    counts = Counter(
        form
        for theirs in with_name
        for form in {word for word in _written(theirs) if word[0].isupper()}
    )
    for word, count in counts.most_common(1):
        elsewhere = sum(word in theirs for _, theirs in pairs) - count
        if count >= _ALWAYS * len(with_name) and elsewhere <= _ELSEWHERE * count:
            return word
    return None


# -- words ---------------------------------------------------------------------------------------


def _words(pairs: Pairs, source: str, target: str, job: Job) -> list[OfferedTerm]:
    if len(pairs) < _OFTEN or not (language.spaced(source) and language.spaced(target)):
        return []
    from desktop.alignment.dictionary import learnt
    from desktop.alignment.sides import Bead
    from desktop.alignment.tokens import Vocabulary

    ours, theirs = Vocabulary(a for a, _ in pairs), Vocabulary(b for _, b in pairs)
    beads = [Bead(range(n, n + 1), range(n, n + 1)) for n in range(len(pairs))]
    dictionary = learnt(ours, theirs, beads)
    job.check()
    standing, standing_there = _standing(ours.units), _standing(theirs.units)
    most = max(_OFTEN, _EVERYWHERE * len(pairs))
    offers = []
    for stem, others in dictionary.items():
        here = standing[stem]
        if not _OFTEN <= len(here) <= most:
            continue
        other = max(others, key=others.__getitem__)
        there = standing_there[other]
        both = sorted(here & there)
        if len(both) < _ALWAYS * len(here) or len(there - here) > _ELSEWHERE * len(there):
            continue
        word = _usual(ours.words[stem], [pairs[number][0] for number in both])
        translation = _usual(theirs.words[other], [pairs[number][1] for number in both])
        if _may_be_term(word, source) and len(translation) >= _SHORT:
            left = translation == word
            term = Term(word, None if left else translation, target_language=target)
            offers.append(OfferedTerm(term, len(here)))
    return sorted(offers, key=lambda offer: (-offer.count, offer.term.source))[:MOST]


def _standing(units: Sequence[Sequence[int]]) -> dict[int, set[int]]:
    """In which units each word stands."""
    standing: dict[int, set[int]] = defaultdict(set)
    for number, words in enumerate(units):
        for word in words:
            standing[word].add(number)
    return standing


def _usual(stem: str, texts: Sequence[str]) -> str:
    """The word with this ``stem`` (see `alignment.tokens`) that is most frequent in ``texts``, as
    it is written within a sentence; "" where there is none."""
    counts: Counter[str] = Counter()
    for text in texts:
        words = _written(text)
        counts.update(word for word in words[1:] if word.casefold().startswith(stem))
        counts.update(word.lower() for word in words[:1] if word.casefold().startswith(stem))
    return max(counts, key=lambda word: (counts[word], word), default="")


def _may_be_term(word: str, code: str) -> bool:
    """Whether a word is long and rare enough to be a term."""
    return (
        len(word) >= _SHORT
        and word.isalpha()
        and frequencies.places(code).get(fold(word), _COMMON + 1) > _COMMON
    )


def _written(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens.spans(text)]
