"""The disk: a folder read as bytes, a folder written without harming what others put there.

Nothing is followed out of a folder: a symbolic link is reported when reading and refused when
writing. What the disk itself refuses (no space, no permission) is an `OSError` that names the
file; what somebody else's file forbids is `Obstructed`.
"""

from generator.fs.reading import read_tree, strangers
from generator.fs.swapping import swap
from generator.fs.writing import (
    MANIFEST,
    Obstructed,
    add_to_tree,
    clean,
    manifest,
    write_new,
    write_tree,
)
from generator.tree import Tree, Unread

__all__ = [
    "MANIFEST",
    "Obstructed",
    "Tree",
    "Unread",
    "add_to_tree",
    "clean",
    "manifest",
    "read_tree",
    "strangers",
    "swap",
    "write_new",
    "write_tree",
]
