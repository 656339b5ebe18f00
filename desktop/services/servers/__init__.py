"""Servers that translate: which there are, and what may be asked of them."""
