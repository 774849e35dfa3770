"""Sheets and letters as data, without any window: what is printed, in which language and direction."""
