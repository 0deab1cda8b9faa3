import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.prose import (
    Emphasis,
    EntityTarget,
    Link,
    Node,
    Prose,
    ProseProblem,
    Strong,
    Text,
    WebTarget,
    parse,
    plain,
)

ADA = EntityTarget("actor", "ada-vale")


def read(text: str) -> Prose:
    prose = parse(text)
    assert isinstance(prose, Prose), prose
    return prose


def problems(text: str) -> tuple[ProseProblem, ...]:
    found = parse(text)
    assert isinstance(found, tuple), found
    return found


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("The bridge is shut.", (Text("The bridge is shut."),)),
        ("a *b* c", (Text("a "), Emphasis((Text("b"),)), Text(" c"))),
        ("a _b_", (Text("a "), Emphasis((Text("b"),)))),
        ("**a** b", (Strong((Text("a"),)), Text(" b"))),
        ("***a***", (Emphasis((Strong((Text("a"),)),)),)),
        ("[Vale](actor:ada-vale)", (Link(ADA, (Text("Vale"),)),)),
        ("[the *old* one](actor:ada-vale)", (
            Link(ADA, (Text("the "), Emphasis((Text("old"),)), Text(" one"))),
        )),
        ("*[Vale](actor:ada-vale)*", (Emphasis((Link(ADA, (Text("Vale"),)),)),)),
        ("[x](<https://example.org/a>)", (Link(WebTarget("https://example.org/a"), (Text("x"),)),)),
        (r"\*a\* \[b\](c) \<i>", (Text("*a* [b](c) <i>"),)),
        ("A&amp;T &copy; &#8212;", (Text("A&T © —"),)),
        ("one\n  two  \nthree", (Text("one two three"),)),
    ],
)  # fmt: skip
def test_emphasis_and_links_are_read(text: str, nodes: tuple[Node, ...]) -> None:
    prose = read(text)

    assert prose.nodes == nodes
    assert prose.source == text


def test_plain_and_targets_are_in_the_order_of_the_text() -> None:
    prose = read(
        "[Vale](actor:ada-vale) *said [so](claim:gazette/toll)* on "
        "[the web](https://example.org), **[again](actor:ada-vale)**."
    )

    assert prose.plain == "Vale said so on the web, again."
    assert prose.targets == (ADA, EntityTarget("claim", "gazette/toll"), ADA)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The *[Port](actor:port)* said so.", "The Port said so."),
        ("<b>no</b> [Port](actor:port)", "<b>no</b> [Port](actor:port)"),
    ],
    ids=["what can be read", "what cannot be"],
)
def test_plain_words_are_there_for_any_text(text: str, words: str) -> None:
    assert plain(text) == words


PLAIN = [
    *("1. The first.", "- a dash", "# Not a heading", "> said", "+ more", "=== ---", "    four"),
    *("snake_case_word", "a * b * c", "2 * 3", "5 < 6 > 3", "x <3 y", "AT&T", "R&D;", "a & b"),
    *(
        "costs $5 and $6",
        "50%",
        "[sic]",
        "[a][b]",
        "[a] (b)",
        "(a)",
        "! no",
        "a_b",
        "~~x~~",
        "==x==",
    ),
    *("| a | b |", "http://example.org", "me@example.org", ":smile:", "^x^", "{: #id }", "--8<--"),
    *("“Stop!” she said – no, ‘cried’ …", "Ğİşıöü", "😀 مرحبا", "F-35", "U.S.", 'say "so"', "it's"),
]


@pytest.mark.parametrize("text", PLAIN)
def test_text_without_mark_up_stays_as_it_is(text: str) -> None:
    assert read(text).plain == text.strip()


WORDS = st.one_of(
    st.text(st.characters(categories=["L", "N", "S", "P"], exclude_characters="*_\\&<`[]")),
    st.sampled_from(["_", "*", "#", "1.", "&", "$5", "a_b", "-", "+", ">", "<", "==", "|", "~"]),
).filter(bool)  # fmt: skip


@given(st.lists(WORDS, min_size=1))
def test_words_in_any_script_stay_as_they_are(words: list[str]) -> None:
    text = " ".join(words)

    assert read(text).plain == text


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("", "the text is empty", "write a sentence"),
        (" \n ", "the text is empty", "write a sentence"),
        ("One.\n\nTwo.", "the text has more than one paragraph", "join the paragraphs"),
        ("One.\n \t\nTwo.", "the text has more than one paragraph", "join the paragraphs"),
        ("a <b>c", "prose has no HTML: '<b>'", "leave it out; put a backslash"),
        ("a <!-- b -->", "prose has no HTML: '<!-- b -->'", "leave it out"),
        ("a <b c", "'<b c' looks like HTML", "put a backslash before <"),
        ("a </b c", "'</b c' looks like HTML", "put a backslash before <"),
        ("![map](https://example.org/a.png)", "prose has no images: 'map'", "link to it"),
        ("a `b` c", "prose has no code: 'b'", "put a backslash before a backtick"),
        ("<https://example.org>", "the address 'https://example.org' has no text", "write [the"),
        ("<me@example.org>", "the address 'mailto:me@example.org' has no text", "write [the"),
        ("[](actor:ada-vale)", "the link to 'actor:ada-vale' has no text", "write [text](target)"),
        ("[ ](actor:ada-vale)", "the link to 'actor:ada-vale' has no text", "write [text](target)"),
        ('[a](actor:b "T")', "a link has no title: 'T'", "write [text](target) only"),
        ("[a](actr:b)", "links cannot begin with 'actr:'", "did you mean `actor:`?"),
        ("[a](javascript:x)", "links cannot begin with 'javascript:'", "link a record"),
        ("[a](actor:b c)", "'[a](actor:b c)' looks like a link", "a target has no spaces"),
        ("a (b) [c](d e", "'[c](d e' looks like a link", "a target has no spaces"),
        ("[a *b*](actor:b c)", "'](actor:b c)' looks like a link and cannot", "a target has no"),
        ("[a [b](actor:b) c](actor:c)", "' c](actor:c)' looks like a link", "a target has no"),
        ("*" * 20 + "a" + "*" * 20, "mark-up is nested too deep", "write it with less emphasis"),
    ],
)  # fmt: skip
def test_what_prose_has_not_is_a_problem(text: str, message: str, hint: str) -> None:
    (problem,) = problems(text)

    assert problem.message.startswith(message)
    assert problem.hint.startswith(hint)


def test_every_problem_is_told_in_order() -> None:
    found = problems("<i>a</i>\n\n`b` [](nothing:c)")

    assert [problem.message.partition(":")[0] for problem in found] == [
        "the text has more than one paragraph",
        "prose has no HTML",
        "prose has no HTML",
        "prose has no code",
        "the link to 'nothing",
        "links cannot begin with 'nothing",
    ]


@given(st.one_of(st.text(), st.text("*_[]()<>!`\\&; a\n:actorhttps/")))
@example("*" * 3000 + "a" + "*" * 3000)
@example("[" * 300 + "](actor:a)" * 300)
def test_any_text_is_read_or_told_in_lines(text: str) -> None:
    found = parse(text)

    if isinstance(found, tuple):
        assert found
        assert all(p.message.isprintable() and p.hint.isprintable() for p in found)
    else:
        assert found.plain.strip()
