"""Holds the parts of the safety plan editor: the list of what there is to talk about, and a panel for each."""
