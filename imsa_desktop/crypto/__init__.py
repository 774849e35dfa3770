"""Makes, keeps and uses keys: the only room of the program that touches the cryptography library."""
