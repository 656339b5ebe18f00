"""Comparing in the window: another text, its links, what differs, own wording."""
