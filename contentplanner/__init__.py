"""Content Planner: plan social posts for an employer brand, and see whether the plan starts conversations."""

from __future__ import annotations

__version__ = "0.1.0"
