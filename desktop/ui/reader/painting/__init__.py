"""Painting the reading view."""
