"""Reads texts: which way their traffic goes, and why."""

from contentplanner.checker.reading.decide import read

__all__ = ["read"]
