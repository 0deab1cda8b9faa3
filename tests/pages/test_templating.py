import importlib
import pkgutil
import re
from dataclasses import dataclass, fields, is_dataclass
from importlib.resources import files

import jinja2
import pytest

from generator import pages
from generator.pages import markdown, templating
from generator.pages.templating import environment, rendered, without_gaps

TEMPLATES = {
    path.name.removesuffix(templating.SUFFIX): path.read_text(encoding="utf-8")
    for path in files("generator.pages").joinpath("templates").iterdir()
    if path.name.endswith(templating.SUFFIX)
}
KINDS = sorted(name for name in TEMPLATES if not name.startswith("_"))
PRESENCE = re.compile(r"(not loop\.last|[a-z_.]+)")
PRINTED = re.compile(r"[A-Za-z_.]+")


@dataclass(frozen=True)
class View:
    title: str


def test_every_value_is_finalised() -> None:
    assert environment().finalize is markdown.finalize
    assert environment().from_string("{{ page.title }}").render(page=View("<b>*x*")) == (
        markdown.escape("<b>*x*")
    )


def test_a_name_that_a_view_has_not_stops_the_build() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ page.name }}").render(page=View("x"))
    with pytest.raises(jinja2.UndefinedError):
        rendered("issue", View("x"))


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_templates_decide_nothing(name: str) -> None:
    """They loop, include, and ask whether there is any text; no filter, no comparison."""
    template = TEMPLATES[name]
    conditions = re.findall(r"{%-?\+? *(?:if|elif) +(.*?) *[-+]?%}", template)
    values = re.findall(r"{{ *(.*?) *}}", template)
    tags = set(re.findall(r"{%[-+]? *([a-z]+)", template))

    assert [one for one in conditions if not PRESENCE.fullmatch(one)] == []
    assert [one for one in values if not PRINTED.fullmatch(one)] == []
    assert tags <= {"for", "endfor", "if", "else", "endif", "with", "endwith", "include"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_has_a_frozen_view_of_its_own(kind: str) -> None:
    module = importlib.import_module(f"generator.pages.{kind}")
    name = re.fullmatch(r"\{#- page: (\w+) -#\}", TEMPLATES[kind].splitlines()[0])
    assert name is not None
    view = getattr(module, name[1])

    assert is_dataclass(view)
    assert vars(view)["__dataclass_params__"].frozen
    names = {field.name for field in fields(view)}
    assert "head" in names
    assert names & {"foot", "notes"}


def test_every_module_with_a_page_has_a_template() -> None:
    modules = {
        module.name
        for module in pkgutil.iter_modules(pages.__path__)
        if hasattr(importlib.import_module(f"generator.pages.{module.name}"), "page")
    }

    assert modules == set(KINDS)


def test_absent_parts_leave_one_blank_line_and_no_blanks_at_line_ends() -> None:
    assert without_gaps("\n\na \n\n\n\nb\n\n") == "a\n\nb\n"
