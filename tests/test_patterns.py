"""No pattern of the program is kept busy beyond measure by what a stranger may have written."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import patterns
import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the timers of Unix")
BAD = {
    r"\s*\s*x": "match",
    r"#\s+(.*?)\s*#*\s*": "fullmatch",
    r"\w+@": "search",
    r"(?:a|b|ab)*c": "match",
    r"(\S.*?)\s*\1": "fullmatch",
}
GOOD = {r"\s*+x": "match", r"(?<!\w)\w++@": "search", r"[^:]{1,80}?:": "match", r"\s+": "sub"}


@pytest.mark.timeout(900)
def test_no_pattern_takes_longer_than_in_proportion_to_its_text() -> None:
    outcome = subprocess.run(
        [sys.executable, patterns.__file__], capture_output=True, text=True, check=True
    )
    assert outcome.stdout == ""


@pytest.mark.parametrize("pattern", BAD)
def test_a_bad_pattern_would_be_seen(pattern: str) -> None:
    use = patterns.Use("here", re.compile(pattern), frozenset({BAD[pattern]}))
    assert patterns.worst(use, patterns.yardstick())


@pytest.mark.parametrize("pattern", GOOD)
def test_a_good_pattern_is_left_alone(pattern: str) -> None:
    use = patterns.Use("here", re.compile(pattern), frozenset({GOOD[pattern]}))
    assert patterns.worst(use, patterns.yardstick()) == ""
