"""How columns that stand side by side share the width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.settings import BOUNDS

LEAST = BOUNDS["column_share"][0]  # of an even share
Setting = tuple[tuple[str, float], ...]


class Shares:
    """The widths that the person dragged columns to, where 1 is an even share.

    The ``setting`` knows a column by its origin ("machine"), which the next document has too; by
    its id where several columns of the document have that origin. ``origins`` are those of all
    columns, by id.
    """

    def __init__(self, setting: Setting, origins: Mapping[str, str]) -> None:
        self._setting, self._origins = dict(setting), origins

    def _name(self, column: str) -> str:
        origin = self._origins[column]
        return origin if [*self._origins.values()].count(origin) == 1 else column

    def _kept(self, column: str) -> float | None:
        name, origin = self._name(column), self._origins[column]
        if name not in self._setting and origin not in self._origins:  # else it is another's id
            name = origin
        return self._setting.get(name)

    def of(self, columns: Sequence[str]) -> list[float]:
        """The widths of ``columns``, 1 on the mean. Those that were never dragged share what the
        others leave."""
        kept = [self._kept(column) for column in columns]
        used = sum(share for share in kept if share is not None)
        free = max((len(columns) - used) / max(kept.count(None), 1), LEAST)
        each = [free if share is None else share for share in kept]
        return [share * len(each) / sum(each) for share in each]

    def changed(self, shares: Mapping[str, float]) -> Setting:
        """The setting once columns have these widths."""
        new = {self._name(column): round(share, 3) for column, share in shares.items()}
        return tuple((self._setting | new).items())


def share_out(room: int, shares: Sequence[float]) -> list[int]:
    """``room`` px in the proportion of ``shares``, all of it."""
    widths, end, start = [], 0.0, 0
    for share in shares:
        end += room * share / sum(shares)
        widths.append(round(end) - start)
        start = round(end)
    return widths
