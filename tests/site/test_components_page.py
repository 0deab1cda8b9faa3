"""The page of components shows what the templates and views use."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "generator" / "theme" / "overrides" / "assets"
PAGE = ROOT / "docs" / "contributing" / "components.md"
SHOWN = {"asof", "badge", "cite", "crumbs", "evidence", "kind", "lead", "note", "question"} | {
    "reads",
    "restored",
    "stance",
    "stance-conditional",
    "stance-mixed",
    "stance-opposes",
    "stance-supports",
}


def classes(text: str) -> set[str]:
    found = re.findall(r'class="([\w -]+)"', text)
    return {name for names in found for name in names.split()}


def test_every_component_is_shown() -> None:
    assert classes(PAGE.read_text(encoding="utf-8")) >= SHOWN


def test_every_style_sheet_and_script_is_named_on_it_or_shared() -> None:
    files = {path.name for path in (ASSETS / "stylesheets").glob("*.css")}
    files |= {path.name for path in (ASSETS / "javascripts").glob("*.js")}
    page = PAGE.read_text(encoding="utf-8")

    assert {name for name in files if name not in page} <= {
        "briefing.css",
        "briefing.js",
        "tokens.css",
        "frame.css",
        "toggles.js",
    }


@pytest.mark.parametrize(("folder", "kind"), [("stylesheets", "css"), ("javascripts", "js")])
def test_what_readers_load_is_made_of_every_component(folder: str, kind: str) -> None:
    whole = ASSETS / folder / f"briefing.{kind}"
    named = re.findall(
        rf'include "assets/{folder}/(.+\.{kind})"', whole.read_text(encoding="utf-8")
    )
    parts = [path.name for path in (ASSETS / folder).glob(f"*.{kind}") if path != whole]

    assert sorted(named) == sorted(parts)
