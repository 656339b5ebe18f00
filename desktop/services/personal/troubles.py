"""What to tell a person of files and folders of ours that cannot be used."""

from __future__ import annotations

from contextlib import suppress

from desktop import paths
from desktop.domain.errors import EnfaceError, FolderSilent, KeptFileUnusable, SettingsUnusable
from desktop.domain.reasons import Reason, SetAside, reason_of
from desktop.support.kept import Trouble
from desktop.support.patience import silent


def require_folders() -> None:
    """Raise `FolderSilent` where a folder of ours does not answer. From now on they are the
    person's alone: Enface 0.1 left them open to others."""
    for folder in silent(paths.own_folders()):
        raise FolderSilent(name=str(folder))
    for folder in paths.own_folders():
        with suppress(OSError):
            folder.chmod(0o700)


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
