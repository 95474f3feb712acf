"""What the system says of a file without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Footprint:
    """What the system says of a file: which one it is, and whether somebody may have touched it."""

    device: int
    inode: int
    size: int
    modified_ns: int

    @classmethod
    def of(cls, path: Path) -> Footprint:
        """Look at the file without opening it."""
        found = path.stat()
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

    def is_same_file(self, other: Footprint) -> bool:
        """Whether both are of one file, whatever was written into it."""
        return (self.device, self.inode) == (other.device, other.inode)
