"""The check of the period on screen."""
