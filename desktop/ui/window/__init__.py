"""One window: its bars, menus and pages."""
