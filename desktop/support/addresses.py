"""Addresses of the web."""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import ip_address
from pathlib import PurePath
from urllib.parse import urljoin, urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})  # names of this very computer


def is_this_computer(host: str) -> bool:
    """Whether what is sent to ``host`` stays on this computer."""
    if host in LOOPBACK:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_local_network(host: str) -> bool:
    """Whether ``host`` is, by its address or name, a computer of a local network."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".internal", ".home.arpa"))


def is_among(host: str, hosts: Collection[str]) -> bool:
    """Whether ``host`` is one of ``hosts``; ".hf.co" there stands for all whose names end so."""
    return host in hosts or any(host.endswith(each) for each in hosts if each.startswith("."))


def host_of(address: str) -> str:
    """The name of the computer that ``address`` leads to; all of it where it leads to none."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def file_name_of(address: str) -> str:
    """The last part of the path in ``address``: what a browser saves the file as. "" where that is
    no name for a file."""
    try:
        name = urlsplit(address).path.rpartition("/")[2]
    except ValueError:
        return ""
    return name if PurePath(name).name == name and name.isprintable() else ""


def whole_address(base: str, link: object) -> str:
    """``link`` as seen from ``base``; "" where it is no address of the web."""
    try:
        whole = urljoin(base, link) if isinstance(link, str) and link else ""
        return whole if urlsplit(whole).scheme in ("https", "http") else ""
    except ValueError:
        return ""
