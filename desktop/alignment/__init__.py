"""Which sentences of two texts say the same: `align` in `desktop.alignment.aligning`."""
