"""Posts that repeat: the dialog that makes and changes a series, and the question how far an action reaches."""
