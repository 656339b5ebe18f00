"""Compile the translations: a build hook for hatchling, and a developer's command."""
