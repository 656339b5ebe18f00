"""The benchmarks: each module has ``measure() -> dict`` in the form of bench.json."""
