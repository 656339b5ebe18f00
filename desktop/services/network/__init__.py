"""The network: one client for all that goes through it, and a list of the requests."""
