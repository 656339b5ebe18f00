"""Themes, icons, the style sheet."""
