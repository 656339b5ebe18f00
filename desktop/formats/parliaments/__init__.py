"""The XML of parliaments and of research on them."""
