"""What linguists and interviewers write down: tiers of time, and texts with times in them."""
