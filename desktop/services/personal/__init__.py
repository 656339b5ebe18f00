"""What a person adds: corrections, bookmarks, notes, recent files."""
