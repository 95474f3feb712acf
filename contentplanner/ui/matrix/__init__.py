"""The matrix: brand values by audience interests, what is planned for each hook, and which hooks are open."""
