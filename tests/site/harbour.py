"""A small site for tests: the pages in `docs/` beside this file, and their settings."""

import shutil
from dataclasses import replace
from pathlib import Path

from generator.site import SiteSettings

DOCS = Path(__file__).parent / "docs"

FAULTS_OF_THE_BUILTIN_THEME = {
    "The page has no description.",
    "The site's policy forbids the attribute “style”.",
}
"""What the checker finds in MkDocs' built-in theme, whatever the pages hold."""


def harbour(tmp_path: Path) -> SiteSettings:
    """Settings that build a copy of the harbour pages, made in `tmp_path`, into its `site`."""
    docs = tmp_path / "docs"
    shutil.copytree(DOCS, docs)
    return SiteSettings(
        title="Harbour & bridge",
        description="Who wants the harbour bridge, and who says so.",
        docs=docs,
        site=tmp_path / "site",
        nav=(
            ("Briefing", "index.md"),
            ("Actors", "actors/index.md"),
            ("Claims", "claims/index.md"),
            ("Method", "method.md"),
        ),
        leaves=("/actors/**", "/claims/**"),
        site_url="https://example.org/briefing/",
    )


def in_builtin_theme(settings: SiteSettings, tmp_path: Path) -> SiteSettings:
    """The same site in MkDocs' built-in theme: without the one line that inherits our theme."""
    lines = settings.base.read_text(encoding="utf-8").splitlines(keepends=True)
    base = tmp_path / "builtin.yml"
    kept = [line for line in lines if not line.startswith("INHERIT:")]
    base.write_text(
        "".join([*kept, "theme: {name: mkdocs, highlightjs: false}\n"]), encoding="utf-8"
    )
    assert len(kept) == len(lines) - 1
    return replace(settings, base=base, overrides=None)
