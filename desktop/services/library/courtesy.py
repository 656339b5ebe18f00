"""When work in the background makes way, and for what."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from enum import Enum
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop.support.job import Job

SUPPLIES = Path("/sys/class/power_supply")  # of Linux
_LASTS = 5.0  # seconds for which the state of the battery is believed


class Why(Enum):
    """For what it makes way."""

    WINDOW = "window"  # what the person is reading is being translated
    BATTERY = "battery"


class Courtesy:
    """Asked again and again whether to wait. ``busy`` tells whether a window is being served;
    without ``on_battery`` a computer that runs on its battery is left alone."""

    def __init__(
        self, busy: Callable[[], bool], on_battery: bool = False, supplies: Path = SUPPLIES
    ) -> None:
        self._busy, self._on_battery, self._supplies = busy, on_battery, supplies
        self._looked, self._discharging = 0.0, False
        self.why: Why | None = None  # as it was asked last

    def waits(self, job: Job) -> bool:
        """Whether to wait now. Raises `Cancelled` where ``job`` is stopped."""
        job.check()
        if self._busy():
            self.why = Why.WINDOW
        elif not self._on_battery and self._is_discharging():
            self.why = Why.BATTERY
        else:
            self.why = None
        return self.why is not None

    def _is_discharging(self) -> bool:
        if not self._looked or time.monotonic() - self._looked > _LASTS:
            self._looked, self._discharging = time.monotonic(), is_discharging(self._supplies)
        return self._discharging


def is_discharging(supplies: Path = SUPPLIES) -> bool:
    """Whether the computer runs on its battery. False where that cannot be told. ``supplies`` has a
    folder for each battery and mains adapter, as Linux tells of them."""
    if supplies.is_dir():
        states = [
            (_read(each / "type"), _read(each / "scope"), _read(each / "status"), each / "online")
            for each in supplies.iterdir()
        ]
        if any(kind == "Mains" and _read(online) == "1" for kind, _, _, online in states):
            return False
        return any(
            kind == "Battery" and scope != "Device" and status == "Discharging"  # no mouse
            for kind, scope, status, _ in states
        )
    if sys.platform.startswith("linux") or find_spec("psutil") is None:
        return False
    psutil: Any = import_module("psutil")
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is not None and not battery.power_plugged


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""
