"""Turns files into pages that can be read on the screen; pure functions of bytes, run in a process of their own."""
