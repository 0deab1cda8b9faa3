"""From the text an editor wrote to prose, or to all that is wrong with it.

markdown-it-py reads; whatever it finds that is not on the list below becomes a problem.
So its rules for images, code and HTML stay on: what is recognised can be refused, while
with HTML off `<b>` would pass as text.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.prose.nodes import Emphasis, Link, Node, Prose, Strong, Text
from generator.prose.problem import ProseProblem, shown
from generator.prose.targets import read_target

_MOST_NESTED: Final = 4
_SEVERAL_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_TAG = re.compile(r"<[/!?]?[A-Za-z]")
_PRINT_LESS_THAN = "put a backslash before < if the character is meant: \\<"
_REFUSED = {
    "image": ("images", "link to it, or leave it out"),
    "code_inline": ("code", "put a backslash before a backtick that is meant: \\`"),
    "html_inline": ("HTML", f"leave it out; {_PRINT_LESS_THAN}"),
}
"""Kind of token -> what it is and what to do instead."""


@lru_cache(maxsize=4096)  # rules, data and pages ask for the same sentences again and again
def parse(text: str) -> Prose | tuple[ProseProblem, ...]:
    """Read one paragraph; white space around it is left off, a line break in it is a space.

    Returns every problem in the text, in order, where there are any.
    """
    paragraph = text.strip()
    if not paragraph:
        return (ProseProblem("the text is empty", "write a sentence, or leave the field out"),)
    problems = []
    if _SEVERAL_PARAGRAPHS.search(paragraph):
        hint = "join the paragraphs, or make each a statement of its own"
        problems.append(ProseProblem("the text has more than one paragraph", hint))
    builder = _Builder(problems)
    for token in _tokens(paragraph):
        builder.add(token)
        if builder.is_too_deep:
            problems.append(
                ProseProblem("mark-up is nested too deep", "write it with less emphasis")
            )
            break
    return tuple(problems) if problems else Prose(text, builder.nodes)


def plain(text: str) -> str:
    """The words of a text without mark-up; the text as it is where it has problems."""
    prose = parse(text)
    return prose.plain if isinstance(prose, Prose) else text


def _tokens(paragraph: str) -> Sequence[Token]:
    return _READER.parseInline(paragraph)[0].children or ()


def _reader() -> MarkdownIt:
    # HTML is only recognised, nothing is rendered. Escapes stay apart from text, so that an
    # escaped bracket is not taken for one that was meant to be a link.
    reader = MarkdownIt("commonmark", {"html": True}).disable("text_join")
    # Every target is read here by `read_target`; the library would print refused ones as text.
    reader.validateLink = bool  # type: ignore[assignment, method-assign]
    reader.normalizeLink = str  # type: ignore[assignment, method-assign]
    return reader


_READER: Final = _reader()


class _Builder:
    """Puts the flat tokens together as a tree, and notes what is refused."""

    def __init__(self, problems: list[ProseProblem]) -> None:
        self._problems = problems
        self._open: list[Token] = []
        self._children: list[list[Node]] = [[]]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """What has been read; only of use without problems."""
        return tuple(self._children[0])

    @property
    def is_too_deep(self) -> bool:
        """Whether more marks are open than a sentence needs, or a recursion bears."""
        return len(self._open) > _MOST_NESTED

    def add(self, token: Token) -> None:
        """Take the next token."""
        match token.type:
            case "text":
                self._check(token.content)
                self._text(token.content)
            case "text_special":
                self._text(token.content)
            case "softbreak" | "hardbreak":
                self._text(" ")
            case "em_open" | "strong_open" | "link_open":
                self._begin(token)
            case "em_close" | "strong_close" | "link_close":
                self._end()
            case _:
                self._refuse(token)

    def _text(self, value: str) -> None:
        siblings = self._children[-1]
        last = siblings[-1] if siblings else None
        if isinstance(last, Text):
            siblings[-1] = Text(last.value + value)
        elif value:
            siblings.append(Text(value))

    def _begin(self, token: Token) -> None:
        self._open.append(token)
        self._children.append([])

    def _end(self) -> None:
        token, children = self._open.pop(), tuple(self._children.pop())
        if token.type == "em_open":
            self._children[-1].append(Emphasis(children))
        elif token.type == "strong_open":
            self._children[-1].append(Strong(children))
        else:
            self._link(token, children)

    def _link(self, token: Token, children: tuple[Node, ...]) -> None:
        written = str(token.attrs["href"])
        if token.markup == "autolink":
            hint = f"write [the page's name]({written})"
            self._problem(f"the address {shown(written)} has no text to link", hint)
            return
        if not Prose("", children).plain.strip():
            self._problem(f"the link to {shown(written)} has no text", "write [text](target)")
        if "title" in token.attrs:
            title = str(token.attrs["title"])
            self._problem(f"a link has no title: {shown(title)}", "write [text](target) only")
        target = read_target(written)
        if isinstance(target, ProseProblem):
            self._problems.append(target)
        else:
            self._children[-1].append(Link(target, children))

    def _check(self, text: str) -> None:
        """Find what an editor meant as mark-up and Markdown does not read as such."""
        if tag := _TAG.search(text):
            self._problem(f"{shown(text[tag.start() :])} looks like HTML", _PRINT_LESS_THAN)
        if "](" in text:
            hint = (
                "a target has no spaces, a link no link in its text, and every bracket its pair; "
                "put a backslash before brackets that are meant: \\["
            )
            link = text[max(text.rfind("[", 0, text.index("](")), 0) :]
            self._problem(f"{shown(link)} looks like a link and cannot be read as one", hint)

    def _refuse(self, token: Token) -> None:
        name, hint = _REFUSED.get(token.type, (token.type, "leave it out"))
        self._problem(f"prose has no {name}: {shown(token.content)}", hint)

    def _problem(self, message: str, hint: str) -> None:
        self._problems.append(ProseProblem(message, hint))
