"""IMSA Desktop: casework for Independent Modern Slavery Advocates, complete without a connection."""
