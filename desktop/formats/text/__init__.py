"""Plain text, Markdown, and text copied off a page."""
