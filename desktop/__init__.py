"""Enface: transcripts of speech beside their offline machine translation."""

__version__ = "0.1.0"
