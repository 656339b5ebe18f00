"""Opening: files, folders and pasted text to transcripts."""
