"""What every step is."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import Any, Self

from desktop.domain.editing import Edit
from desktop.domain.places import Place
from desktop.domain.sound.times import is_second


@dataclass(frozen=True, slots=True)
class Step:
    """A frozen dataclass whose fields are texts, `Place`s, truth values, numbers, or None."""

    def do(self, edit: Edit) -> bool:
        """Change the contents through ``edit``; False where the step finds no place in them."""
        raise NotImplementedError

    def as_json(self) -> dict[str, object]:
        """The fields as JSON holds them."""
        values = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {
            name: value.as_json() if isinstance(value, Place) else value for name, value in values
        }

    @classmethod
    def from_json(cls, data: dict[str, object]) -> Self:
        """The step whose fields are ``data``. Raises ValueError where they are not as they should
        be."""
        kinds = {field.name: str(field.type) for field in fields(cls)}
        required = {field.name for field in fields(cls) if field.default is MISSING}
        if not required <= data.keys() <= kinds.keys():
            raise ValueError("other fields")
        values: dict[str, Any] = {name: _value(kinds[name], data[name]) for name in data}
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Unknown(Step):
    """A step of a newer Enface: kept, never done. ``data`` is its JSON as pairs."""

    data: tuple[tuple[str, object], ...] = ()

    def do(self, edit: Edit) -> bool:
        """It finds no place."""
        return False


def _value(kind: str, value: object) -> object:
    """``value`` for a field of the type ``kind``. Raises ValueError where it is of another."""
    options = {option.strip() for option in kind.split("|")}
    if value is None and "None" in options:
        return None
    if "Place" in options:
        return Place.from_json(value)
    if "bool" in options and isinstance(value, bool):
        return value
    if "str" in options and isinstance(value, str):
        return value
    if "float" in options and is_second(value):
        return value
    raise ValueError(f"not a {kind}")
