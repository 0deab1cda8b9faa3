"""What MkDocs makes of the files of the docs: which are pages, and where in the site they are."""

from pathlib import PurePosixPath

_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})
"""What MkDocs makes a page of."""


def is_page(path: str) -> bool:
    """Whether MkDocs makes a page of a file; it copies the others."""
    return PurePosixPath(path).suffix in _SUFFIXES


def address(path: str) -> str:
    """The address of what is built from a path in the docs, relative to the site's."""
    if not is_page(path):
        return path
    page = PurePosixPath(path)
    folder = page.parent if page.stem in ("index", "README") else page.with_suffix("")
    return "" if folder == PurePosixPath() else f"{folder}/"


def path_in_site(path: str) -> str:
    """The path in the site of what is built from a path in the docs."""
    return f"{address(path)}index.html" if is_page(path) else path
