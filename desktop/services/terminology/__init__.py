"""Terms of a person: lists of them in files, and those that the program offers."""
