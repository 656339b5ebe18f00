"""Plays and films, written to be played: who speaks, and what is seen meanwhile."""
