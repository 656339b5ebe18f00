"""What to tell a person of a file of ours that cannot be used."""

from __future__ import annotations

from desktop.domain.errors import EnfaceError, KeptFileUnusable, SettingsUnusable
from desktop.domain.reasons import Reason, SetAside, reason_of
from desktop.support.kept import Trouble


def about(trouble: Trouble) -> EnfaceError:
    """The message about any file."""
    return KeptFileUnusable(name=str(trouble.path), reason=_reason(trouble))


def about_settings(trouble: Trouble) -> EnfaceError:
    """The message about the settings."""
    return SettingsUnusable(name=str(trouble.path), reason=_reason(trouble))


def _reason(trouble: Trouble) -> Reason:
    if isinstance(trouble.cause, OSError):
        return reason_of(trouble.cause)
    return SetAside(trouble.cause.name)
