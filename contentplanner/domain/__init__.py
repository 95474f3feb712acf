"""The plan as immutable values and pure functions: no Qt, no SQL, no files."""
