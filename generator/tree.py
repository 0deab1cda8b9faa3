"""A folder as values: the bytes of its regular files, and what was not read.

The disk (`fs`) and git (`history`) both give one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

LARGEST = 32 * 1024 * 1024
"""Bytes. A larger file among the sources is a mistake; it is reported instead of read."""


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """An entry of a folder that was not read, and why."""

    path: str
    """Relative to the folder, with forward slashes; bytes that are not UTF-8 are escaped."""
    reason: str
    """Such as "is a symbolic link": it follows the path in a sentence."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The contents of a folder. Paths are relative to it, with forward slashes."""

    files: Mapping[str, bytes]
    """Sorted by path."""
    unread: tuple[Unread, ...] = ()
    """Sorted by path."""
