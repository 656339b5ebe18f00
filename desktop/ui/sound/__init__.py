"""Sound: the one player of the program, and whether it works here."""
