"""From a folder of Markdown to a checked site.

`configuration` writes what MkDocs is told, `program` runs it, `builder` swaps the result in,
and `checker` reads the built HTML; `increment` builds only what changed, for a preview, with
`documents` (what MkDocs makes of a file) and `handwritten` (the pages that people wrote).
Nothing here imports MkDocs: it is a program that is run.
"""

from generator.site.builder import build_site, check_places, clean_site
from generator.site.checker import SiteProblem, SiteReport, check_site
from generator.site.configuration import NavEntry, SiteSettings, configuration, leaf_patterns
from generator.site.documents import address
from generator.site.increment import Edition, build_ahead, build_edition
from generator.site.policy import preview_policy
from generator.site.program import BuildFailed, mkdocs_environment

__all__ = [
    "BuildFailed",
    "Edition",
    "NavEntry",
    "SiteProblem",
    "SiteReport",
    "SiteSettings",
    "address",
    "build_ahead",
    "build_edition",
    "build_site",
    "check_places",
    "check_site",
    "clean_site",
    "configuration",
    "leaf_patterns",
    "mkdocs_environment",
    "preview_policy",
]
