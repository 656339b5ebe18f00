"""Learning words: the dictionaries on this computer."""
