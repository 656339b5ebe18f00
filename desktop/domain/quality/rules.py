"""Numbers of the rules by which translations are made and checked, for those who only count."""

from __future__ import annotations

# One more whenever the checks or the ways to ask become others, so that what the memory holds from
# before is looked at again (`retries.stands`).
RULES = 5
TRIES = 3  # ways in which a sentence is put to an engine
