"""Markdown for GitHub: text stays text, nothing comes alive, and no list grows too long."""

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.changes.markdown import COMMENT, escape, markdown
from generator.changes.results import (
    Aspect,
    Changes,
    FieldChange,
    Kind,
    Pages,
    RecordChange,
    Value,
    What,
)
from generator.changes.shortening import visible
from tests.pages.naughty import NAUGHTY

ALIVE = [
    *("@reader", "ask @a-team/b, please", "me@example.org", "(@x)", "#1", "see #123.", "a/b#12"),
    *("GH-12", "gh-12", "http://example.org", "https://x.y/z?a=b", "www.example.org", "ftp://x.y"),
    *("mailto:a@b.c", ":smile:", ":+1:", "deadbeef", "0123456789abcdef0123456789abcdef01234567"),
    *("a@deadbeef1", "GHSA-aaaa-bbbb-cccc", "CVE-2031-1234", "&#64;reader", "&commat;reader"),
    *("$5 and $6", "$`x`$", "`@reader`", "<b>@reader</b>", "[x](https://y.z)", "[^1]", "[ ] do"),
    *("![x](https://y.z)", "a | b", "\\@reader", "~~x~~", "<!-- x -->", "</details>", "\x1b[31mx"),
    *("@\ue000reader", "WWW.example.org", "HTTPS://X.Y", "xmpp:a@b.c"),
]
"""What GitHub would make something of."""

LINKED = re.compile(
    r"@\w|#\d|\bGH-\d|://|\bwww\.|:\w+:|:\+1:|\b[0-9a-f]{7,40}\b|\b(?:GHSA|CVE)-\w",
    re.IGNORECASE,
)
"""What GitHub looks for in text that has been rendered."""
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def rendered(text: str) -> str:
    return str(READER.render(f"- before: {escape(text)}\n")).strip()


def checked(text: str) -> None:
    """The text is one list item, without a tag in it, and reads as it was."""
    page = rendered(text)
    inner = re.fullmatch(r"<ul>\n<li>before:(.*)</li>\n</ul>", page, re.DOTALL)
    assert inner, page
    bare = re.sub("<span>([$])</span>", r"\1", inner[1])
    assert not re.search("<[^ ]", bare), page
    words = html.unescape(bare)
    assert not LINKED.search(words), words
    private = visible(text).replace("\ue000", "\N{REPLACEMENT CHARACTER}")
    assert words.replace("\u200b", "").split() == private.replace("\u200b", "").split()


@pytest.mark.parametrize("text", [*ALIVE, *NAUGHTY])
def test_text_stays_text_and_nothing_comes_alive(text: str) -> None:
    checked(text)
    checked(f"x{text}y {text}{text} {text}")


@given(st.text(st.characters() | st.sampled_from("@#:/$`*_[]()<>|&;~\\wGH-0af. \n"), max_size=60))
def test_any_text_stays_text(text: str) -> None:
    checked(text)


def change(number: int, words: str = "It opens.", what: What = What.CHANGED) -> RecordChange:
    fields = (FieldChange("says", "", Aspect.REWORDED, Value("So."), Value(words)),)
    id_ = f"gazette/c{number}"
    return RecordChange(Kind.CLAIM, id_, words, "articles/x", what, draft=False, fields=fields)


def changes(*records: RecordChange, pages: int = 0) -> Changes:
    addresses = tuple(f"claims/gazette/c{n}/" for n in range(pages))
    return Changes((), records, (), (), (), (), Pages((), addresses, ()))


def test_an_empty_comparison_says_so() -> None:
    assert markdown(changes()) == "## What changes in meaning\n\nNothing changes in meaning.  \n"


def test_names_and_values_are_escaped() -> None:
    written = markdown(changes(change(1, "<img src=x> @reader | #1")))

    assert "<" not in written
    assert "@r" not in written
    assert "|" not in written


def test_long_lists_say_how_much_they_leave_out() -> None:
    whole = changes(*(change(n) for n in range(500)), pages=700)

    written = markdown(whole, 20_000)

    assert len(written.encode()) <= 20_000
    for title, total in (("Claims", 500), ("Pages", 700)):
        section = written.partition(f"### {title}\n")[2].partition("\n### ")[0]
        listed = len(re.findall(r"(?m)^- \*\*", section))
        assert listed > 10
        assert re.search(rf"(?m)^- and {total - listed} more$", section)
    assert "Claims: 500 reworded." in written


def test_an_entry_that_is_too_long_does_not_crowd_out_the_others() -> None:
    long = replace(change(1), fields=change(1, "So. " * 90).fields * 60)
    whole = changes(long, *(change(n) for n in range(2, 9)), pages=20)

    written = markdown(whole, 4_000)

    assert "\n- 8, too long to list here\n" in written
    assert "claims/gazette/c19/" in written


@pytest.mark.parametrize("most", [400, 1_000, 5_000, COMMENT])
def test_it_is_never_longer_than_asked(most: int) -> None:
    whole = changes(*(change(n, "Ünï @x " * 300) for n in range(300)), pages=900)

    assert len(markdown(whole, most).encode()) <= most


def test_a_comment_holds_what_github_takes() -> None:
    assert COMMENT < 65_536


def test_short_lists_are_whole() -> None:
    written = markdown(changes(*(change(n) for n in range(300)), pages=300), 10**6)

    assert len(re.findall(r"(?m)^- \*\*", written)) == 600
    assert "more" not in written


def test_a_very_long_value_is_cut_and_says_so() -> None:
    written = markdown(changes(change(1, "x" * 2_000)))

    assert "x" * 401 not in written
    assert "… (and 1600 characters more)" in written


def test_pages_that_are_not_known_are_told() -> None:
    assert "not known, because one side has errors" in markdown(replace(changes(), pages=None))
