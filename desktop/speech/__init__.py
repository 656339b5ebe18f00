"""Text to speech: each module speaks by one library."""
