"""The translation of the text in the window: engines, columns, and how they are filled."""
