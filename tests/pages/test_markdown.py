import html
import re
from urllib.parse import unquote

import jinja2
import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from generator.pages.markdown import (
    Markdown,
    escape,
    escape_title,
    finalize,
    front_matter,
    link,
    render,
)
from generator.prose import (
    Emphasis,
    EntityTarget,
    Link,
    Node,
    Prose,
    Strong,
    Text,
    WebTarget,
    parse,
)
from tests.pages.naughty import NAUGHTY
from tests.pages.rendering import Event, events, site_extensions

CONTEXTS = {
    "paragraph": "{}",
    "start of a paragraph": "{} after",
    "middle of a paragraph": "before {} after",
    "end of a paragraph": "before {}",
    "inside a word": "be{}fore",
    "second line": "before\n{}",
    "middle line": "before\n{}\nafter",
    "list item": "- before\n- {}\n- after",
    "list item with more": "- {} ([after](x.md))",
    "numbered item": "1. {}\n2. after",
    "nested item": "- before\n    - {}\n    - after",
    "paragraph of an item": "- before\n\n    {}\n\n- after",
    "heading": "# {}",
    "end of a heading": "### before {}\n\nafter",
    "table cell": "| a | b |\n| --- | --- |\n| {} | after |\n| before | {} |",
    "table heading": "| {} | b |\n| --- | --- |\n| c | d |",
    "quotation": "> {}\n\nafter",
    "quotation in an item": "- before\n\n    > {}\n",
    "quotation of two lines": "> before\n> {}",
    "strong": "**{}**",
    "strong in a sentence": "before **{}** after",
    "emphasis": "*{}*",
    "link text": "before [{}](x.md) after",
    "link text in a cell": "| a | b |\n| --- | --- |\n| [{}](x.md) | c |",
    "strong link": "**[{}](x.md)**",
    "link title": 'before [a](x.md "{}") after',
    "link title in a cell": '| a | b |\n| --- | --- |\n| [a](x.md "{}") | c |',
    "before a link": "{}[a](x.md)",
    "after a link": "[a](x.md){}",
    "before strong": "{}**a**",
    "span": '<span class="c">{}</span>',
    "span in a sentence": 'before <span class="c">{}</span> after',
    "superscript": 'before<sup id="c">{}</sup>',
    "Markdown block": '<div class="c" markdown>\n\n{}\n\n</div>',
    "list in a Markdown block": '<div class="c" markdown>\n\n- {}\n\n</div>',
    "nested Markdown block": "<div markdown>\n\n<div markdown>\n\n{}\n\n</div>\n\n</div>",
    "Markdown paragraph": '<p class="c" markdown>{}</p>',
    "Markdown line": '<nav class="c" markdown="span">{}</nav>',
}


def escaped(text: str, context: str) -> Markdown:
    return escape_title(text) if "title" in context else escape(text)


def folded(text: str) -> str:
    """The text as it must come out: ordinary white space folded, all else the same."""
    return re.sub("[ \t\r\n]+", " ", text).strip(" ")


def filled(found: list[Event], text: str) -> list[Event]:
    return [tuple(part.replace("WORD", text) for part in event) for event in found]


def assert_prints_as_itself(text: str, context: str) -> None:
    pattern = CONTEXTS[context]

    seen = events(pattern.replace("{}", escaped(text, context)))

    assert seen == filled(events(pattern.replace("{}", "WORD")), folded(text))


@pytest.mark.parametrize("context", CONTEXTS)
def test_naughty_text_prints_as_itself(context: str) -> None:
    for text in NAUGHTY:
        if folded(text):
            assert_prints_as_itself(text, context)


TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs", "Cc"]),
        st.sampled_from("\n\t *_`[]()<>|&#;!\"'\\-+=:~.1aX{}/\u00a0\u2028\u200b"),
    ),
    min_size=1,
)
"""All of Unicode but control characters and lone surrogates, with marks more often than not."""


@pytest.mark.parametrize("context", CONTEXTS)
@settings(deadline=None, max_examples=200)
@given(text=TEXT)
def test_any_text_prints_as_itself(context: str, text: str) -> None:
    assume(folded(text))

    assert_prints_as_itself(text, context)


@settings(deadline=None, max_examples=200)
@given(st.lists(TEXT.filter(folded), min_size=2, max_size=4))
def test_texts_side_by_side_print_as_themselves(texts: list[str]) -> None:
    seen = events("".join(escape(text) for text in texts))

    assert seen == filled(events("WORD"), "".join(folded(text) for text in texts))


LEGIBLE = [
    "The U.S. sold 12.5% of its F-35 jets (some say 13%) for $5 million; why?",
    "“We shall see,” she said – and then: ‘No comment’ — nothing else…",
    '"Straight quotes" and it\'s an apostrophe.',
    "AT & T, R&D, Q&A and Smith & Sons",
    "12.5% of the tolls, 3/4 of the ships, 2 + 2 = 4, x ≤ y",
    "2019 was a good year. 2020 was not.",
    "24 March 2021: the bridge opens at 11:13 (UTC+3), says https://example.org/?a=1#top",
    "Ğ İ ş ı ö ü ç, Çavuş, Kalın, Łódź, Ærø, Ελλάδα, Москва, 東京, العربية, हिन्दी",
    "e-mail ada@example.org or call +90 212 555 01 01",
    "So. What now? Stop! Go, then: C# and #MeToo @home ~5 km ^ {braces} $x$ %",
    "(brackets) and a dash - like this -- or --- so",
    "’90s music, 5 o’clock, 20°C, 100€, §3, ©, ™, ½",
    "=) was not written, :) was",
]


@pytest.mark.parametrize("text", LEGIBLE[:-1])
def test_ordinary_prose_is_not_touched(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("[sic] *and* so_on", "&#91;sic&#93; &#42;and&#42; so&#95;on"),
        ("1986. A year", "1986&#46; A year"),
        ("- a dash", "&#45; a dash"),
        ("#MeToo and #more", "&#35;MeToo and #more"),
        ("&amp; is &", "&#38;amp; is &#38;"),
        ("a\u00a0b\u200bc", "a&#160;b&#8203;c"),
        ("Stop!", "Stop&#33;"),
    ],
)
def test_only_what_means_something_becomes_a_reference(text: str, markdown: str) -> None:
    assert escape(text) == markdown


ADA = EntityTarget("actor", "ada-vale")
TARGETS = st.sampled_from(
    [ADA, EntityTarget("term", "nowhere"), WebTarget("https://example.org/a")]
)
LEAVES = TEXT.map(Text)


def _marked(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(children, min_size=1, max_size=3).map(tuple)
    return st.one_of(several.map(Emphasis), several.map(Strong), st.builds(Link, TARGETS, several))


NODES = st.lists(st.recursive(LEAVES, _marked, max_leaves=5), min_size=1, max_size=4)
ADDRESSES = {ADA: "../actors/ada-vale.md"}


def letters(nodes: list[Node], around: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Each visible character with the tags around it, as they must be."""
    found: list[tuple[str, ...]] = []
    for node in nodes:
        if isinstance(node, Text):
            found += [(c, *around) for c in node.value if c not in " \t\r\n"]
            continue
        tag = {Emphasis: "em", Strong: "strong"}.get(type(node), "")
        if isinstance(node, Link) and not any("." in outer for outer in around):
            target = node.target
            tag = (target.url if isinstance(target, WebTarget) else ADDRESSES.get(target)) or ""
        found += letters(list(node.children), (*around, tag) if tag else around)
    return found


def seen_letters(found: list[Event], container: tuple[str, ...]) -> list[tuple[str, ...]]:
    seen: list[tuple[str, ...]] = []
    around: list[str] = []
    for kind, *parts in found:
        if kind == "start":
            around.append(parts[2] if parts[0] == "a" else parts[0])
        elif kind == "end":
            around.pop()
        elif tuple(around[: len(container)]) == container:
            seen += [(c, *around[len(container) :]) for c in parts[0] if c not in " \t\r\n"]
        else:
            assert not folded(parts[0])
    return seen


CONTAINERS = {
    "{}": ("p",),
    "- {}": ("ul", "li"),
    "> {}": ("blockquote", "p"),
    "| |\n| --- |\n| {} |": ("table", "tbody", "tr", "td"),
    '<p class="c" markdown>{}</p>': ("p",),
    '<div class="c" markdown>\n\n{}\n\n</div>': ("div", "p"),
}


@pytest.mark.parametrize("pattern", CONTAINERS)
@settings(deadline=None, max_examples=200)
@given(nodes=NODES)
@example(nodes=[Emphasis((Text("a"),)), Strong((Text("b"),))])
@example(nodes=[Strong((Emphasis((Text("a"),)), Text("b")))])
@example(nodes=[Text("a!"), Link(ADA, (Text("b"),))])
@example(nodes=[Emphasis((Text(" a "),))])
@example(nodes=[Text("1."), Text(" a")])
@example(nodes=[Text(" "), Text("# a")])
def test_prose_prints_as_it_was_read(pattern: str, nodes: list[Node]) -> None:
    prose = Prose("", tuple(nodes))
    assume(letters(nodes))

    seen = events(pattern.replace("{}", render(prose, ADDRESSES.get)))

    assert seen_letters(seen, CONTAINERS[pattern]) == letters(nodes)
    text = "".join(event[1] for event in seen if event[0] == "text")
    assert folded(text) == folded(prose.plain)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("*So* said [Vale](actor:ada-vale).", "*So* said [Vale](../actors/ada-vale.md)."),
        ("In [Vale](actor:nobody)'s **own** words", "In Vale's **own** words"),
        ("**Very *much* so**", "**Very <em>much</em> so**"),
        ("*a***b**", "<em>a</em><strong>b</strong>"),
        (
            "See [this](https://example.org/a_(b))!",
            "See [this](https://example.org/a_%28b%29)&#33;",
        ),
        ("Wow![a](https://example.org)", None),
        (r"\*not\*", "&#42;not&#42;"),
    ],
)
def test_prose_is_legible_markdown(text: str, markdown: str | None) -> None:
    prose = parse(text)
    if markdown is None:
        assert isinstance(prose, tuple)
        return
    assert isinstance(prose, Prose)
    assert render(prose, ADDRESSES.get) == markdown


def test_prose_side_by_side_with_text_keeps_its_marks() -> None:
    text = Prose("", (Text("a!"), Link(ADA, (Text("b"),)), Text("#")))

    assert render(text, ADDRESSES.get) == "a&#33;[b](../actors/ada-vale.md)&#35;"


@pytest.mark.parametrize(
    ("text", "href", "title", "markdown"),
    [
        ("Ada Vale", "../ada.md", "", "[Ada Vale](../ada.md)"),
        ("[1]", "#note-1", "", "[&#91;1&#93;](#note-1)"),
        (Markdown("*Ada*"), "ada.md", "Who she is", '[*Ada*](ada.md "Who she is")'),
        (12, "https://example.org", "", "[12](https://example.org)"),
        ("x", "a b(c)'d\"e.md", "", "[x](a%20b%28c%29%27d%22e.md)"),
        ("x", "?a=1&b=2&copy;=3", "", "[x](?a=1&b=2&amp;copy;=3)"),
        ("x", "x.md", 'say "it\'s" <b>', '[x](x.md "say &#34;it&#39;s&#34; &#60;b&#62;")'),
    ],
)
def test_a_link_is_made_of_text_and_address(
    text: object, href: str, title: str, markdown: str
) -> None:
    assert link(text, href, title) == markdown


@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
@example("a&copy;b")
@example("a&#38;b")
@example("?a&#b")
@example("*a*_b_")
def test_any_relative_address_survives(path: str) -> None:
    seen = events(f"<p markdown>before {link('x', './' + path)} after</p>")

    start = next(event for event in seen if event[:2] == ("start", "a"))
    assert start[2] == "href"
    assert unquote(start[3]) == unquote("./" + re.sub("%(?![0-9A-Fa-f]{2})", "%25", path))
    assert folded("".join(event[1] for event in seen if event[0] == "text")) == "before x after"


@pytest.mark.parametrize("href", ["", "javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_a_page_links_to_no_other_scheme(href: str) -> None:
    with pytest.raises(ValueError, match="not an address that pages link to"):
        link("x", href)


def test_finalize_escapes_all_but_markdown() -> None:
    assert finalize(Markdown("*a*")) == "*a*"
    assert finalize("*a*") == "&#42;a&#42;"
    assert finalize(12) == "12"
    assert isinstance(finalize("a"), Markdown)


@pytest.mark.parametrize("value", [None, True, False, 1.5, ["a"], ("a",), {"a": 1}, b"a"])
def test_templates_print_nothing_else(value: object) -> None:
    with pytest.raises(TypeError, match="pages print text and whole numbers, not "):
        finalize(value)


def test_an_unknown_name_in_a_template_is_named() -> None:
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, finalize=finalize)  # noqa: S701  Markdown

    with pytest.raises(jinja2.UndefinedError, match="'title' is undefined"):
        environment.from_string("{{ title }}").render()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.text())
@settings(max_examples=200, deadline=None)
@example("a: b", "---")
@example("2021-03-08", "no")
@example("# not a comment", "'")
def test_front_matter_is_read_back(title: str, description: str) -> None:
    assume(description.isprintable())
    text = front_matter({"title": title, "description": description, "search": {"boost": 2}})

    found = re.fullmatch(r"-{3}\n(.*?\n)-{3}\n", text, re.DOTALL)
    assert found
    fields = yaml.safe_load(found[1])
    assert list(fields) == ["title", "description", "search"]
    assert html.unescape(fields["title"]) == html.unescape(folded(title)) or "&" in title
    assert fields["search"] == {"boost": 2}
    assert not set(fields["title"] + fields["description"]) & set('<>"')


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"title": "Kalın: “so”"}, "---\ntitle: 'Kalın: “so”'\n---\n"),
        ({"title": "<script>&"}, "---\ntitle: '&lt;script&gt;&amp;'\n---\n"),
        ({"title": "a\n---\nb"}, "---\ntitle: a --- b\n---\n"),
        ({"description": 'a "b"', "tags": ["<x>"]},
         "---\ndescription: a &quot;b&quot;\ntags:\n- '&lt;x&gt;'\n---\n"),
        ({"template": "a<b.html"}, "---\ntemplate: a<b.html\n---\n"),
        ({"title": "word " * 60}, f"---\ntitle: {('word ' * 60).strip()}\n---\n"),
    ],
)  # fmt: skip
def test_front_matter_is_yaml_whose_titles_are_html(fields: dict[str, object], text: str) -> None:
    assert front_matter(fields) == text


def test_the_extensions_are_those_that_escape_knows() -> None:
    names, _ = site_extensions()

    assert set(names) == {"md_in_html", "tables", "toc"}
