from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from generator.serve.banner import MOST, Notice, banner

NOTICE = Notice(
    "sources/actors/ada-vale.yml:4:7",
    "unknown-word",
    "`persn` is not one of person, agency.",
    "Did you mean `person`?",
)


class Reader(HTMLParser):
    """What a browser makes of it: tags, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_is_empty_when_nothing_is_wrong() -> None:
    assert banner([], held=True) == ""
    assert banner([], held=False) == ""


def test_says_where_which_rule_what_and_what_to_do() -> None:
    text = Reader(banner([NOTICE], held=True)).text

    for words in (NOTICE.place, NOTICE.rule, NOTICE.message, NOTICE.hint):
        assert words in text


def test_says_how_many_and_whether_the_page_is_an_old_one() -> None:
    old = Reader(banner([NOTICE], held=True)).text
    new = Reader(banner([NOTICE] * 2, held=False)).text

    assert "1 error: this preview stays as it is" in old
    assert "2 errors: a site with that is not built" in new


def test_what_is_wrong_in_many_places_is_said_once_and_counted_in_each() -> None:
    others = [f"actors/ada-vale.yml:{line}:3" for line in range(2, 9)]
    seen = Reader(banner([replace(NOTICE, others=others), NOTICE], held=True)).text

    assert seen.startswith("9 errors:")
    assert f"Also at {', '.join(others[:5])} and 2 more." in seen
    assert seen.count("Also at") == 1


def test_a_long_list_ends_with_how_many_are_left() -> None:
    html = banner([NOTICE] * (MOST + 3), held=True)

    assert Reader(html).tags.count("li") == MOST
    assert "And 3 more, in the terminal." in html
    assert "more" not in banner([NOTICE] * MOST, held=True)


@given(st.text(), st.text(), st.text(), st.text())
@example("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</section>", "&amp;&#39;")
def test_whatever_the_words_hold_they_are_text(
    place: str, rule: str, message: str, hint: str
) -> None:
    tags = {"details", "summary", "strong", "ol", "li", "p", "code", "span"}

    seen = Reader(banner([Notice(place, rule, message, hint)], held=True))

    assert set(seen.tags) <= tags
    for words in (place, rule, message, hint):
        assert words in seen.text
