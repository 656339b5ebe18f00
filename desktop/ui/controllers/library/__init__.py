"""What the window tells of the library while it works unseen."""
