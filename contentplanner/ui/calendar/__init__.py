"""The calendar: a month of days with posts."""
