"""What joins a document to the parts of a window."""
