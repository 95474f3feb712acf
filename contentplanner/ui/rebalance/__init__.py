"""Rebalancing: the dialog in which a proposal is looked at, changed and accepted."""
