"""Curated prose: one paragraph of a small, safe Markdown.

Read are emphasis, strong emphasis and links, to records (`[the minister](actor:ada-vale)`)
and to pages on the web (`https:` only). Whatever else Markdown or HTML could do is a
problem and never reaches a page; block syntax (`1. `, `# `) is text like any other.
"""

from generator.prose.nodes import Emphasis, Link, Node, Prose, Strong, Text
from generator.prose.problem import ProseProblem
from generator.prose.reading import parse, plain
from generator.prose.targets import SCHEMES, EntityTarget, Target, WebTarget

__all__ = [
    "SCHEMES",
    "Emphasis",
    "EntityTarget",
    "Link",
    "Node",
    "Prose",
    "ProseProblem",
    "Strong",
    "Target",
    "Text",
    "WebTarget",
    "parse",
    "plain",
]
