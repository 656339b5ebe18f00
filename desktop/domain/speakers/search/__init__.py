"""The form of a transcript, found in the document itself: hypotheses compete, shortest wins."""
