"""Whether a translation can be trusted: protecting parts of a text, checking, asking again."""
