"""Translating: workers, the translation memory, what comes first."""
