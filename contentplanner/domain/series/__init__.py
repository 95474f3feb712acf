"""Posts that repeat: how often, as a person chooses it, and on which days that is."""
