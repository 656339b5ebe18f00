"""What is told to a person: it says what it should, and crosses a process."""

from __future__ import annotations

import json
import pickle
import string
from collections.abc import Iterator

import pytest

from desktop.domain import networkerrors
from desktop.domain.errors import EnfaceError, Malformed, Missing, Unexplained, as_plain, from_plain
from desktop.domain.messages import Message
from desktop.domain.reasons import Bound, Exceeded, Fault, InPart, Reason, SystemWords
from desktop.domain.sound.errors import NotARecording

VALUES = {"str": "a", "int": 7, "Reason": InPart("x", Fault.BROKEN), "Bound": Bound.FILES}


def kinds(base: type[Message]) -> Iterator[type[Message]]:
    for kind in base.__subclasses__():
        if kind not in (Reason, Fault, EnfaceError):
            yield kind
        yield from kinds(kind)


KINDS = sorted(set(kinds(Message)), key=lambda kind: kind.__name__)
ERRORS = [kind for kind in KINDS if issubclass(kind, EnfaceError)]


def example(kind: type[Message]) -> Message:
    return kind(**{name: VALUES[type_] for name, type_ in kind.types().items()})


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_there_are_all() -> None:
    assert len(ERRORS) > 40
    assert {networkerrors.NoRoom, NotARecording} <= set(ERRORS)


# Errors that others are kinds of; they themselves are never raised.
GROUPING = {
    *("FileError", "EngineError", "PackError", "NetworkError", "ServerError", "ClusterError"),
    "SoundError",
}


@pytest.mark.parametrize("kind", KINDS)
def test_words_are_filled_in_with_fields_alone(kind: type[Message]) -> None:
    message = example(kind)
    if kind.__name__ in GROUPING:
        return
    assert placeholders(message.words) <= message.fields().keys()
    assert "{" not in str(message)


def test_fixed_reasons_have_no_placeholders_and_bounds_have_theirs() -> None:
    assert not any(placeholders(fault.words) for fault in Fault)
    assert all(placeholders(bound.value) == {"limit"} for bound in Bound)
    assert str(Exceeded(Bound.FILES, 9)) == "it holds more than 9 files"
    assert len({fault.words for fault in Fault}) == len(Fault)


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_crosses_a_process(kind: type[EnfaceError]) -> None:
    error = example(kind)
    assert isinstance(error, EnfaceError)
    for again in (
        from_plain(json.loads(json.dumps(as_plain(error)))),
        pickle.loads(pickle.dumps(error)),
    ):
        assert type(again) is kind
        assert again.fields() == error.fields()


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"kind": "Missing"},
        {"kind": "Missing", "name": 5},
        {"kind": "Missing", "name": "a", "words": "b"},
        {"kind": "OSError", "name": "a"},
        {"kind": "Fault", "name": "PASSWORD"},
        {"kind": "Unreadable", "name": "a", "reason": "b"},
        {"kind": "Unreadable", "name": "a", "reason": {"kind": "Fault", "name": "mro"}},
    ],
)
def test_what_is_no_error_is_refused(data: object) -> None:
    assert isinstance(from_plain({"error": data}), Unexplained)
    assert isinstance(from_plain({}), Unexplained)


def test_an_error_says_what_happened_to_what() -> None:
    assert str(Missing(name="a.txt")).startswith("“a.txt” is not there.")
    error = Malformed(name="a", format="ODT", reason=SystemWords("it {burns}"))
    assert "as ODT (it {burns})" in str(error)
