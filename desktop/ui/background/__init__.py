"""Work in threads, and what comes of it."""
