"""One post or many: what can be done to those that are marked, and where it is offered."""
