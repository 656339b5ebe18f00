"""What knows nothing of transcripts: files, locks, lazy imports, jobs."""
