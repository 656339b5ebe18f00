"""Servers that translate: which there are, and what may be asked of them."""

from __future__ import annotations

WHY = "a translation by this server"  # of a request, on the page of the network
