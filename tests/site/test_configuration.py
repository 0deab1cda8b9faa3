from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.site.configuration import NavEntry, SiteSettings, configuration, leaf_patterns

SETTINGS = SiteSettings(
    title="Tolls & bridges <1>",
    description='Says "who"',
    docs=Path("docs"),
    site=Path("site"),
    nav=(("Briefing", "index.md"),),
)


def written(settings: SiteSettings) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(configuration(settings))
    return document


def test_inherits_the_configuration_of_the_site() -> None:
    assert Path(written(SETTINGS)["INHERIT"]).name == "mkdocs.yml"


def test_escapes_what_themes_print_as_it_stands() -> None:
    document = written(replace(SETTINGS, nav=(("A & B", "index.md"),)))

    assert document["site_name"] == "Tolls &amp; bridges &lt;1&gt;"
    assert document["site_description"] == "Says &quot;who&quot;"
    assert document["nav"] == [{"A &amp; B": "index.md"}]


@pytest.mark.parametrize(
    "title", ["no", "1.10", "12:30:45", "!ENV HOME", "#", "a: b", "\x85 \u2028 😀"]
)
def test_keeps_any_title_as_text(title: str) -> None:
    assert written(replace(SETTINGS, title=title))["site_name"] == title


def test_paths_are_absolute() -> None:
    document = written(SETTINGS)

    paths = [document["docs_dir"], document["site_dir"], document["theme"]["custom_dir"]]
    assert all(Path(path).is_absolute() for path in paths)


def test_sections_nest() -> None:
    nav: tuple[NavEntry, ...] = (("Actors", (("", "actors/index.md"), ("Ada", "actors/ada.md"))),)

    assert written(replace(SETTINGS, nav=nav))["nav"] == [
        {"Actors": ["actors/index.md", {"Ada": "actors/ada.md"}]}
    ]


def test_a_section_of_one_index_is_a_page() -> None:
    nav: tuple[NavEntry, ...] = (("Actors", (("", "actors/index.md"),)),)

    assert written(replace(SETTINGS, nav=nav))["nav"] == [{"Actors": "actors/index.md"}]


def test_leaves_are_one_pattern_for_each_folder() -> None:
    pages = ["index.md", "brief.md", "actors/index.md", "actors/a/index.md", "actors/b/index.md"]

    patterns = leaf_patterns(
        [*pages, "data/briefing.json"], (("Start", "index.md"), ("Actors", "actors/index.md"))
    )

    assert patterns == ("/actors/**", "/brief.md")
    assert written(replace(SETTINGS, leaves=patterns))["not_in_nav"] == "/actors/**\n/brief.md"
