"""What the reading view shows: rows, columns, hits, the selection."""
