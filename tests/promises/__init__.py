"""The promises of the program, shown from outside: real vault files, a real hub process, real commands and services."""
