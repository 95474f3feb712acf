"""Rebalancing: the fewest small changes that bring a period to its goals."""
