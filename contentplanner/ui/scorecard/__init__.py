"""The scorecard of the five C's: a panel beside the matrix, and a picture that leaves the program."""
