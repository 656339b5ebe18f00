"""Whether a translation is any good: masking, checks, asking again."""
