"""One tiny page for each thing that can be wrong with a site."""

import json

import pytest

from generator.site.checker import SiteProblem, check_site

HEAD = '<html lang="en"><title>T</title><meta name="description" content="D">\n'
GOOD = HEAD + '<h1 id="top">T</h1>\n'


def problems(page: str, **others: str) -> list[str]:
    """The problems of a site of `page`, and of files named with `__` for slashes, `_` for dots."""
    files = {"index.html": page.encode()}
    for name, text in others.items():
        files[name.replace("__", "/").replace("_", ".")] = text.encode()
    return [str(problem) for problem in check_site(files).problems]


def test_a_good_page_has_no_problems() -> None:
    page = GOOD + (
        '<a href="#top">x</a> <a href="a/#there">y</a> <a href="https://example.org/">z</a>'
        '<img src="a.png" alt=""><link rel="canonical" href="https://example.org/b/">'
    )
    other = GOOD.replace("top", "there")

    assert problems(page, a__index_html=other, a_png="") == []


def test_counts_what_was_checked() -> None:
    report = check_site({"index.html": (GOOD + '<a href="#top">x</a>').encode()})

    assert (report.pages, report.links, report.ids) == (1, 1, 1)


def test_no_page_at_all_is_a_problem() -> None:
    assert check_site({}).problems == (SiteProblem("", 0, "The site has no pages."),)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            '<a href="b/">x</a>',
            "<a href> “b/” leads to b/index.html, which does not exist",
        ),
        (
            '<sup class="cite"><a href="#e9">9</a></sup>',
            "<a href> “#e9” leads to #e9, which index.html does not have",
        ),
        (
            '<a href="a/#gone">x</a>',
            "<a href> “a/#gone” leads to #gone, which a/index.html does not have",
        ),
        ('<a href="a">x</a>', "<a href> “a” lacks the slash at its end"),
        (
            '<a href="/a/">x</a>',
            "<a href> “/a/” begins with a slash: it breaks when the site moves to a sub-path",
        ),
        ('<a href="../a/">x</a>', "<a href> “../a/” leads out of the site"),
        (
            '<a href="javascript:x">x</a>',
            "<a href> “javascript:x” has the scheme javascript:, which no page uses",
        ),
        ('<img src="b.png" alt="">', "<img src> “b.png” leads to b.png, which does not exist"),
        (
            '<img srcset="a.png 1x, b.png 2x" alt="">',
            "<img srcset> “b.png” leads to b.png, which does not exist",
        ),
        ('<img src="a.png">', "An image has no alt text."),
        ('<script src="b.js">', "<script src> “b.js” leads to b.js, which does not exist"),
        (
            '<script src="https://example.org/x.js"></script>',
            "<script src> “https://example.org/x.js” calls another host",
        ),
        (
            '<link rel="preconnect" href="//example.org">',
            "<link href> “//example.org” calls another host",
        ),
        (
            '<p style="background: url(http://example.org/a)">',
            "The site's policy forbids the attribute “style”.",
        ),
        (
            '<button onclick="go()">x</button>',
            "The site's policy forbids the attribute “onclick”.",
        ),
        (
            '<form action="https://example.org/">',
            "<form action> “https://example.org/” calls another host",
        ),
        (
            '<a href="#top" ping="https://example.org/">x</a>',
            "<a ping> “https://example.org/” calls another host",
        ),
        ("<h1>Again</h1>", "The page has 2 <h1>, not one."),
        ('<p id="">', "The id '' is empty or holds white space."),
        ('<p id="a b">', "The id 'a b' is empty or holds white space."),
        ('<label for="gone">', "A label refers to the id “gone”, which is not there."),
        ("</title>", "A </title> closes nothing: the title ended before its time."),
    ],
)
def test_a_fault_is_told_with_its_line(body: str, message: str) -> None:
    found = problems(GOOD + body, a__index_html=GOOD, a_png="")

    assert found == [f"index.html:3: {message}"]


def test_an_id_twice_is_told_in_both_places() -> None:
    assert problems(GOOD + '<p id="top">') == [
        "index.html:2: The id “top” is there 2 times.",
        "index.html:3: The id “top” is there 2 times.",
    ]


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        (' lang="en"', "", "The page does not say its language."),
        ("<title>T</title>", "", "The page has no title."),
        ("<title>T</title>", "<title> </title>", "The page has no title."),
        (
            "<title>T</title>",
            "<title>T <b>x</title>",
            "The title holds markup that is not escaped: 'T <b>x'",
        ),
        ('content="D"', 'content=" "', "The page has no description."),
        ("<h1 ", "<h2 ", "The page has 0 <h1>, not one."),
    ],
)
def test_what_a_page_lacks_is_told(good: str, bad: str, message: str) -> None:
    assert problems(GOOD.replace(good, bad)) == [f"index.html: {message}"]


def test_stylesheets_are_read() -> None:
    found = problems(GOOD, css__a_css="\n@import 'https://example.org/b.css';\np{src:url(c)}")

    assert found == [
        "css/a.css:2: url() “https://example.org/b.css” calls another host",
        "css/a.css:3: url() “c” leads to css/c, which does not exist",
    ]


def test_search_results_are_followed() -> None:
    index = {"docs": [{"location": ""}, {"location": "#top"}, {"location": "gone/#x"}]}

    files = {"index.html": GOOD.encode(), "search/search_index.json": json.dumps(index).encode()}
    assert [str(problem) for problem in check_site(files).problems] == [
        "index.html: search result “gone/#x” leads to gone/index.html, which does not exist"
    ]


def test_the_page_for_missing_pages_is_read_below_the_sites_address() -> None:
    files = {
        "index.html": GOOD.encode(),
        "404.html": (GOOD + '<a href="/briefing/">x</a><a href="/">y</a>').encode(),
    }

    found = check_site(files, "https://example.org/briefing/").problems

    assert [str(problem) for problem in found] == [
        "404.html:3: <a href> “/” is not below the site's address, /briefing/"
    ]
