"""Mends plans: what would close a gap, and the fewest changes that meet the goals. Pure, like all of the checker."""
