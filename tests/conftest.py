"""People and places for the tests: made-up advocates, their laptops, head office and its hub."""
