"""Language packs as values: which there are, which are offered, and the routes through them."""
