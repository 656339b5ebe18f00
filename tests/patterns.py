"""Looks for patterns of `desktop` that strings of some shape keep busy beyond measure.

Every compiled pattern and every pattern given to a function of `re` is tried with strings made from
the pattern itself: what leads to each of its repetitions, what is repeated very many times, and
something that does not fit. Run as a program it prints a line for each pattern whose time grows
faster than its text.
"""

from __future__ import annotations

import ast
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import product
from pathlib import Path
from types import FrameType
from typing import Any

TOP = Path(__file__).resolve().parent.parent
METHODS = frozenset({"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"})
FLAGS = {name: getattr(re, name) for name in ("I", "M", "S", "X")}
SIZE = 1500  # characters; four times as many are tried where these take long
LONG = 40  # times as long as one simple search: linear ones stay far below
GROWTH = 7  # at four times the size: linear work takes 4 times as long, quadratic work 16 times
PATIENCE = 1.0  # seconds for one try
# One of each kind of character, and all signs that patterns look for.
CHARACTERS = " \n\taA1.-:([<\"'#*\\\u00a0é中,>)]_/&%{}|;=!?…—•"
WRONG = ("", "\0", "\n", "a", "!", ":")  # what may not fit at the end
NEVER_IMPORTED = frozenset({"desktop.__main__", "desktop.engines.worker"})
_CATEGORY = {
    op.CATEGORY_DIGIT: ("1", str.isdigit, True),
    op.CATEGORY_SPACE: (" ", str.isspace, True),
    op.CATEGORY_WORD: ("a", lambda c: c.isalnum() or c == "_", True),
    op.CATEGORY_NOT_DIGIT: ("a", str.isdigit, False),
    op.CATEGORY_NOT_SPACE: ("a", str.isspace, False),
    op.CATEGORY_NOT_WORD: ("-", lambda c: c.isalnum() or c == "_", False),
}


@dataclass(frozen=True)
class Use:
    """A pattern, where it stands, and by which methods it is used."""

    where: str
    pattern: re.Pattern[Any]
    methods: frozenset[str]


# -- the patterns ---------------------------------------------------------------------------------


def uses() -> Iterator[Use]:
    """All patterns of `desktop`."""
    seen: set[int] = set()
    for path in sorted((TOP / "desktop").rglob("*.py")):
        name = ".".join(path.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__")
        if name in NEVER_IMPORTED:
            continue
        called, inline = _calls(name, ast.parse(path.read_text("utf-8")))
        yield from inline
        for key, value in vars(import_module(name)).items():
            methods = frozenset(called.get(key) or called[""] or {"match", "search"})
            for pattern in _patterns(value, 0):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield Use(f"{name}.{key}", pattern, methods)


def _patterns(value: object, depth: int) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, tuple | list | set | frozenset | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _patterns(inner, depth + 1)


def _calls(module: str, tree: ast.AST) -> tuple[dict[str, set[str]], list[Use]]:
    """By which methods each name of a module is called, and the patterns given to `re` itself.

    Under "" stand the methods of names that are no constant: patterns handed on."""
    called: dict[str, set[str]] = defaultdict(set)
    inline: list[Use] = []
    for node in ast.walk(tree):
        function = node.func if isinstance(node, ast.Call) else None
        if not isinstance(node, ast.Call) or not isinstance(function, ast.Attribute):
            continue
        owner = (
            function.value.value if isinstance(function.value, ast.Subscript) else function.value
        )
        if function.attr not in METHODS or not isinstance(owner, ast.Name):
            continue
        if owner.id != "re":
            if owner.id.isupper():
                called[owner.id].add(function.attr)
            elif function.attr != "split":  # that one of strings
                called[""].add(function.attr)
        elif isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            pattern = re.compile(node.args[0].value, _flags(node))
            inline.append(Use(f"{module}:{node.lineno}", pattern, frozenset({function.attr})))
    return called, inline


def _flags(call: ast.Call) -> int:
    names = {node.attr for node in ast.walk(call) if isinstance(node, ast.Attribute)}
    return sum(int(flag) for name, flag in FLAGS.items() if name in names)


# -- strings that may hurt ------------------------------------------------------------------------


def attacks(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """(what stands first, what is repeated) for each repetition in ``pattern``, and any sign."""
    flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    tree = parser.parse(pattern.pattern, flags)
    seen: set[tuple[str, str]] = set()
    for variant in range(3):
        for pair in _repetitions(tree, variant, ""):
            if pair[1] and pair not in seen:
                seen.add(pair)
                yield pair
    whole = _sample(tree, 0)
    yield from (("", sign) for sign in CHARACTERS)
    yield from (("", a + b) for a, b in product(sorted(set(whole))[:8], " a\n1"))
    for part in (whole, whole[:-1], whole[len(whole) // 2 :], whole[: len(whole) // 2]):
        if part:
            yield "", part


def _repetitions(tree: Any, variant: int, before: str) -> Iterator[tuple[str, str]]:
    for kind, value in tree:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            _, most, body = value
            if most == op.MAXREPEAT or most > 40:
                yield from ((before, _sample(body, other)) for other in range(4))
            yield from _repetitions(body, variant, before)
        elif kind is op.BRANCH:
            for branch in value[1]:
                yield from _repetitions(branch, variant, before)
        elif (inner := _inside(kind, value)) is not None:
            yield from _repetitions(inner, variant, before)
        before += _sample([(kind, value)], variant)


def _inside(kind: Any, value: Any) -> Any:
    """What stands in a group or a look ahead or behind; None for any other part."""
    if kind is op.SUBPATTERN:
        return value[3]
    if kind is op.ATOMIC_GROUP:
        return value
    return value[1] if kind in (op.ASSERT, op.ASSERT_NOT, op.GROUPREF_EXISTS) else None


def _sample(tree: Any, variant: int) -> str:
    """A text that ``tree`` matches, or nearly so."""
    return "".join(_sample_of(kind, value, variant) for kind, value in tree)


def _sample_of(kind: Any, value: Any, variant: int) -> str:
    if kind is op.LITERAL:
        return chr(value)
    if kind in (op.ANY, op.NOT_LITERAL):
        return "b" if value == ord("a") else "a"
    if kind is op.IN:
        members = _members(value)
        return str(members[variant % len(members)])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, _, body = value
        return _sample(body, variant) * int(least if variant % 2 else max(least, 1))
    if kind is op.BRANCH:
        return _sample(value[1][variant % len(value[1])], variant)
    inner: Any = _inside(kind, value) if kind not in (op.ASSERT, op.ASSERT_NOT) else None
    return "" if inner is None else _sample(inner, variant)


def _members(value: Any) -> Sequence[str]:
    """Some characters of a set."""
    if value[0][0] is op.NEGATE:
        fit = [c for c in CHARACTERS + "zZ9" if not any(_is_in(c, part) for part in value)]
        return sorted(fit, key=lambda c: c not in "aA")[:4] or ["中"]
    members = []
    for kind, part in value:
        if kind is op.CATEGORY:
            members.append(_CATEGORY[part][0])
        else:
            members.append(chr(part[0] if kind is op.RANGE else part))
    return members


def _is_in(character: str, part: Any) -> bool:
    kind, value = part
    if kind is op.CATEGORY:
        _, test, truth = _CATEGORY[value]
        return test(character) is truth
    if kind is op.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    return kind is op.LITERAL and chr(value) == character


# -- their times ----------------------------------------------------------------------------------


class _TooLong(Exception):
    pass


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise _TooLong


def seconds(pattern: re.Pattern[Any], method: str, text: str | bytes) -> float:
    """How long ``method`` takes, at most `PATIENCE`."""
    call = getattr(pattern, method)
    signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    began = time.thread_time()
    try:
        if method in ("sub", "subn"):
            call(text[:0], text)
        else:
            _ = list(call(text)) if method == "finditer" else call(text)
    except _TooLong:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.thread_time() - began


def yardstick() -> float:
    """How long one simple search of `SIZE` characters takes."""
    simple, text = re.compile(r"\w\d"), "a" * SIZE
    return min(seconds(simple, "search", text) for _ in range(100))


def worst(use: Use, simple: float) -> str:
    """What the pattern's time grows with, faster than it should; "" for nothing. ``simple`` is the
    `yardstick`."""
    for first, again in attacks(use.pattern):
        for last, method in product(WRONG, sorted(use.methods)):
            one, four = (_text(use.pattern, first, again, last, times) for times in (1, 4))
            took = min(_tries(use.pattern, method, one, LONG * simple))
            if took < LONG * simple:
                continue
            if took >= PATIENCE or min(_tries(use.pattern, method, four, 0)) > GROWTH * took:
                return f"{method} {first!r} + {again!r} * n + {last!r}"
    return ""


def _tries(
    pattern: re.Pattern[Any], method: str, text: str | bytes, enough: float
) -> Iterator[float]:
    """Times; several where the first is long, for the machine may have been busy."""
    for _ in range(4):
        took = seconds(pattern, method, text)
        yield took
        if took < enough or took >= PATIENCE:
            break


def _text(pattern: re.Pattern[Any], first: str, again: str, last: str, times: int) -> str | bytes:
    text = first + again * max(1, times * SIZE // len(again)) + last
    return text.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else text


def main() -> None:
    """Print where patterns stand whose time grows too fast, and with what."""
    sys.path.insert(0, str(TOP))
    simple = yardstick()
    for use in uses():
        if attack := worst(use, simple):
            print(f"{use.where}: {attack}", flush=True)


if __name__ == "__main__":
    main()
