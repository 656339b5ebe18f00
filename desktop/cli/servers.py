"""The sub-commands of ``enface servers``: list, add, remove."""

from __future__ import annotations

import argparse
import os
import sys

from desktop.console import say, tell
from desktop.domain.networkerrors import KeyWanted, NoKeyring
from desktop.engines.server.records import Record
from desktop.services.servers import keys
from desktop.services.servers.servers import Look, Servers, of_person, tidy
from desktop.support.addresses import host_of, is_this_computer


def list_servers(given: argparse.Namespace) -> int:
    """``enface servers list``."""
    for record in of_person().all():
        say(
            f"{record.address:<32} {record.kind:<14} {record.model:<24} {_languages(record):<16}"
            f" {record.added} {_place(record)}".rstrip()
        )
    return 0


def add_server(given: argparse.Namespace) -> int:
    """``enface servers add URL [--kind KIND] [--model NAME] [--remote]``. The key, where the server
    wants one, is asked for on the terminal, or read from the environment."""
    servers, address = of_person(), tidy(given.address)
    look, key = _look(servers, address, given)
    record = servers.add(look, given.model or "", consent=given.remote, key=key)
    if key:
        try:
            keys.keep(record.address, key)
        except NoKeyring as error:
            tell(error)
    say(f"Added {record.name} ({record.kind}, {_languages(record)}).")
    if not is_this_computer(host := host_of(record.address)):
        say(f"Text that it translates leaves this computer and goes to {host}.")
    return 0


def remove_server(given: argparse.Namespace) -> int:
    """``enface servers remove URL``."""
    for record in of_person().remove(given.address):
        say(f"Removed {record.name}.")
    return 0


def _look(servers: Servers, address: str, given: argparse.Namespace) -> tuple[Look, str]:
    """What there is at ``address``, and the key it wanted, "" where it wants none."""
    kind = given.kind or ""
    try:
        return servers.look(address, kind, consent=given.remote), ""
    except KeyWanted:
        key = os.environ.get(keys.VARIABLE) or _asked(host_of(address))
        if not key:
            raise
    return servers.look(address, kind, consent=given.remote, key=key), key


def _asked(host: str) -> str:
    """The key that the person types, unseen; "" where nobody is there to type."""
    if sys.stdin is None or not sys.stdin.isatty():
        return ""
    import getpass

    try:
        return getpass.getpass(f"Key for {host}: ").strip()
    except EOFError:
        return ""


def _languages(record: Record) -> str:
    return f"{len({*record.sources, *record.targets})} languages"


def _place(record: Record) -> str:
    host = host_of(record.address)
    return "" if is_this_computer(host) else f"text leaves this computer and goes to {host}"
