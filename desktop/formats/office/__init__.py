"""Office files: texts, tables, e-books, PDF."""
