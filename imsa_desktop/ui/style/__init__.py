"""Draws the controls: Fusion's behaviour with frames that can be seen (3:1) and a clear focus ring."""
