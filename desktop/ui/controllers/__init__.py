"""What happens with a document in a window: read, translated, corrected, remembered, forgotten."""
