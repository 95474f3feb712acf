"""Managing what a plan has lists of: values, audiences and interests, channels, people, campaigns, and the goals."""
