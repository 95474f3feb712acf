"""The filter: what is asked for, chosen, shown and taken away again; and the views that keep it under a name."""
