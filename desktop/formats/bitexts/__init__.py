"""Files that bring a translation along."""
