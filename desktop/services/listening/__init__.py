"""Recordings beside transcripts: models, times of sentences, transcripts of recordings."""
