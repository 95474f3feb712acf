"""The backlog: ideas to pick from."""
