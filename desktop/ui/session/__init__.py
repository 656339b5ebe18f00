"""The open windows, and how they are left and found again."""
