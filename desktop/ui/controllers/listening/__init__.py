"""Listening to a text: read aloud, or recorded."""
