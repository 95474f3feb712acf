"""Files for and from others: text and bytes to values and back. No Qt, no store."""
