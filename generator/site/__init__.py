"""From a folder of Markdown to a checked site.

`configuration` writes what MkDocs is told, `builder` runs it and swaps the result in, and
`checker` reads the built HTML. Nothing here imports MkDocs: it is a program that is run.
"""

from generator.site.builder import (
    BuildFailed,
    build_site,
    clean_site,
    mkdocs_command,
    mkdocs_environment,
)
from generator.site.checker import SiteProblem, SiteReport, check_site
from generator.site.configuration import NavEntry, SiteSettings, configuration, leaf_patterns

__all__ = [
    "BuildFailed",
    "NavEntry",
    "SiteProblem",
    "SiteReport",
    "SiteSettings",
    "build_site",
    "check_site",
    "clean_site",
    "configuration",
    "leaf_patterns",
    "mkdocs_command",
    "mkdocs_environment",
]
