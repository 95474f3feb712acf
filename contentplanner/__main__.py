"""`python -m contentplanner`: the same as the command `contentplanner`."""

from __future__ import annotations

import sys

from contentplanner.cli import main

if __name__ == "__main__":
    sys.exit(main())
