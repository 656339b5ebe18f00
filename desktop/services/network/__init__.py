"""The network: one door, and a list of what went through it."""
