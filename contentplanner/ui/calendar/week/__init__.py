"""The week: days side by side, hours from top to bottom."""
