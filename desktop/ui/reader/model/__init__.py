"""What the reading view shows: rows, columns, what is lit, selected and found."""
