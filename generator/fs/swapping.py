"""A finished folder put in the place of an old one."""

import shutil
import tempfile
from pathlib import Path


def swap(new: Path, place: Path) -> None:
    """Put the folder `new` at `place`, and delete what stood there.

    Both must be on one file system. The old folder is moved aside first, so that at every moment
    one of the two is whole; if the new one cannot be moved in, the old one is put back.
    Raises `OSError` as the disk does.
    """
    aside = Path(tempfile.mkdtemp(prefix=f".{place.name}.old-", dir=place.parent))
    try:
        old = aside / place.name
        if place.exists() or place.is_symlink():
            place.rename(old)
        try:
            new.rename(place)
        except OSError:
            if old.exists():
                old.rename(place)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
