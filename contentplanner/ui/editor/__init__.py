"""The editor of one post and its idea."""
