"""Addresses within plain text, made links, so that what is known from outside can be looked up."""

import re
from collections.abc import Iterator
from typing import Final

from generator.pages.markdown import Markdown, link
from generator.pages.phrases import joined, within

_ADDRESS: Final = re.compile(
    r"(?<![\w@/.-])(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}/[^\s,;()<>“”\"]*[^\s,;()<>“”\".:]",
    re.IGNORECASE,
)
"""A host with a path; a host alone is as often the name of a publisher."""


def linked(text: str) -> Markdown:
    """The text, with a link for each address of a page in it; `https` where it says no scheme."""
    return joined(_pieces(text), "")


def _pieces(text: str) -> Iterator[Markdown]:
    reached = 0
    for found in _ADDRESS.finditer(text):
        yield within(text[reached : found.start()])
        address = found[0] if "://" in found[0] else f"https://{found[0]}"
        yield link(found[0], address)
        reached = found.end()
    yield within(text[reached:])
