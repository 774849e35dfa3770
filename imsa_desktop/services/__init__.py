"""Use cases: what a screen or a command may ask for; knows neither windows nor SQL."""
