"""The library: transcripts that lie anywhere on this computer, listed, searched and counted."""
