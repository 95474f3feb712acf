"""The command palette: every action, idea, post and plan by a few letters of its name."""
