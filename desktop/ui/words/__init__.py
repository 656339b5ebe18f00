"""Words and names in the language of the window."""
