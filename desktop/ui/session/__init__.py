"""The open windows: the session opens, remembers and closes them."""
