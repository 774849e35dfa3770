"""Plays the whole path – a meeting without a connection to head office and back – through the real windows."""
