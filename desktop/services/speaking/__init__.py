"""Reading aloud, without Qt."""
