"""The library in a window of its own."""
