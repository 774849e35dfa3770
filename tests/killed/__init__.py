"""Kills the program (SIGKILL) while somebody types in it, and looks for the words after the next unlock."""
