"""Two columns compared: what agrees, what differs, what links are to be."""
