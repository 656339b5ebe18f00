"""Who speaks: labels, the persons behind them, their names."""
