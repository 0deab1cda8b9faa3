"""The template environment: unknown names stop the build, and every value is finalised."""

from functools import cache
from typing import Final

import jinja2

from generator.pages import titles
from generator.pages.markdown import finalize

SUFFIX: Final = ".md.jinja"


@cache
def environment() -> jinja2.Environment:
    """The one environment of all page templates.

    The output is Markdown, not HTML: `finalize` passes Markdown through and escapes any
    other text for Markdown, so Jinja's own escaping for HTML stays off.
    """
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("generator.pages"),
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        autoescape=False,  # noqa: S701  `finalize` escapes, for Markdown
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals["titles"] = titles
    return made


def rendered(kind: str, view: object) -> str:
    """The page of a kind, from its view; templates call the view `page`.

    Runs of blank lines that absent parts leave behind become one; every page ends in a newline.
    """
    text = environment().get_template(kind + SUFFIX).render(page=view)
    return without_gaps(text)


def without_gaps(text: str) -> str:
    """The text with at most one blank line in a row, and none at its ends."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines) + "\n"
