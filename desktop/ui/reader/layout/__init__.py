"""Where things stand: fonts, frame, lines, heights, scrolling."""
