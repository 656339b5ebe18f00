"""What a learner works with: words looked up and saved, and how difficult a text is."""
