"""The keys that servers want: kept by the keyring of the system, and nowhere else."""

from __future__ import annotations

import os

from desktop.domain.networkerrors import NoKeyring
from desktop.domain.reasons import SystemWords

VARIABLE = "ENFACE_SERVER_KEY"
_SERVICE = "Enface"


def key_of(address: str) -> str:
    """The key for the server at ``address``: that of the keyring, else that in the environment; ""
    where there is none."""
    try:
        import keyring

        key = keyring.get_password(_SERVICE, address)
    except Exception:  # each system's keyring has its own kinds of error; one may be missing
        key = None
    return key or os.environ.get(VARIABLE, "")


def keep(address: str, key: str) -> None:
    """Have the keyring keep ``key``. Raises `NoKeyring`."""
    try:
        import keyring

        keyring.set_password(_SERVICE, address, key)
    except Exception as error:
        reason = SystemWords(str(error).partition("\n")[0][:200] or type(error).__name__)
        raise NoKeyring(reason=reason) from error


def forget(address: str) -> None:
    """Have the keyring forget the key for ``address``, if it has one."""
    try:
        import keyring

        keyring.delete_password(_SERVICE, address)
    except Exception:  # it has none, or there is no keyring
        return
