"""What goes on off the thread of the window, and outlives a dialog."""
