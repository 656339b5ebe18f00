"""What can be installed: language packs, servers, voices, models of speech, dictionaries."""
