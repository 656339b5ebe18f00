"""Why the network is asked, as the list of requests keeps it."""

from __future__ import annotations

PACK_LIST = "the list of language packs"
PACK = "language pack"  # its pair follows
SERVER = "a translation by this server"
DICTIONARY_LIST = "the list of dictionaries"
DICTIONARY = "dictionary"  # its name follows
VOICE_LIST = "the list of voices"
SPEECH = "voice or speech model"  # the name of a voice or model follows
