"""The pages that people wrote, and where they lead to a point on another."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.fs import manifest
from generator.site.documents import is_page

_POINT: Final = re.compile(r"\](?:\(|:)\s*<?([^)>\s#]+\.md)#")
"""A link to a point on another page, in either of the forms of Markdown."""


@dataclass(frozen=True, slots=True)
class Handwritten:
    """The pages that people wrote, by path; each with the pages to a point on which it leads.

    MkDocs looks for the point only in pages that it builds in the same run.
    """

    pages: Mapping[str, frozenset[str]]

    @classmethod
    def read(cls, docs: Path, paths: Iterable[str]) -> "Handwritten":
        """Read those of the paths in the docs that people wrote."""
        own = sorted(path for path in {*paths} - manifest(docs) if is_page(path))
        return cls({path: frozenset(_pointed_to(docs, path)) for path in own})

    def joins(self, path: str) -> bool:
        """Whether a page leads to a point on another, or another to one on it."""
        return bool(self.pages.get(path)) or any(path in on for on in self.pages.values())

    def beside(self, stale: Collection[str]) -> Iterator[str]:
        """What is to be built together with pages that are stale."""
        for path, targets in self.pages.items():
            if path in stale or not targets.isdisjoint(stale):
                yield from (path, *targets)


def _pointed_to(docs: Path, path: str) -> Iterator[str]:
    text = (docs / path).read_text(encoding="utf-8", errors="replace")
    for link in _POINT.findall(text):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
