"""The casework model: record kinds declared once, their choices and their rules; standard library only."""
