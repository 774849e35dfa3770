"""Shows the web of needs: the client in the middle, eleven areas around, threads between needs; and its list."""
