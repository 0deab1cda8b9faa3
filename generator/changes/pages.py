"""Pages that readers see change."""

from collections.abc import Mapping

from generator.changes.results import Pages


def page_changes(before: Mapping[str, str], after: Mapping[str, str]) -> Pages:
    """The rendered pages that differ: by their path below the docs folder, text."""
    both = before.keys() & after.keys()
    return Pages(
        added=tuple(sorted(_address(path) for path in after.keys() - both)),
        changed=tuple(sorted(_address(path) for path in both if before[path] != after[path])),
        removed=tuple(sorted(_address(path) for path in before.keys() - both)),
    )


def _address(path: str) -> str:
    """Where the site has a page: `claims/a/b/` for `claims/a/b.md`; empty for its home page."""
    if path == "index.md":
        return "./"
    if path.endswith("/index.md"):
        return path.removesuffix("index.md")
    return f"{path.removesuffix('.md')}/" if path.endswith(".md") else path
