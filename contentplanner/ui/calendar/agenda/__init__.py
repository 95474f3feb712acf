"""The list: every dated post of the plan, day by day."""
