"""Transcripts that programs made: JSON of speech recognition, podcasts and court archives.

To add a vendor, write ``desktop/formats/recognition/NAME.py`` with a `Vendor`, name it in
`format.VENDORS`, and put a sample, NAME.json, under ``tests/data/formats/recognition/``.
"""

from __future__ import annotations

from desktop.formats.recognition.format import Recognition
from desktop.formats.recognition.vendor import Reading, Vendor

__all__ = ["Reading", "Recognition", "Vendor"]
