"""Languages: their codes, words, segments, dates and directions."""
