"""The windows: the only home of QtWidgets."""
