"""Another text of the same thing beside a document: `comparing` makes it, `kept` remembers it."""
