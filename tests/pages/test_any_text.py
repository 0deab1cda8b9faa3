"""Any text put into any field of the sources comes out of the site's renderer as that text.

All fields of the second briefing that take free text are filled at once, each with a mark of
its own, the whole way is gone - YAML, records, pages, the site's renderer - and the result is
compared with the same briefing whose fields hold a plain word: no tag more or less anywhere,
and wherever the plain word stood, the text stands.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.derive import derive
from generator.fs import read_tree
from generator.load import load
from generator.model import walk
from generator.model.fields import IsProse, IsQuote
from generator.pages import Site, render
from generator.yaml_nodes import plain
from generator.yaml_nodes.invisible import UNSEEN_IN_YAML
from tests.pages.naughty import NAUGHTY
from tests.pages.reading import body
from tests.pages.rendering import Event, events
from tests.project import SECOND

FILES = dict(read_tree(SECOND).files)
ALLOWED = [text for text in NAUGHTY if not UNSEEN_IN_YAML.search(text)]
"""What a file may hold: the others are refused when it is read."""
HANDFUL = 40
"""Naughty texts put into one field together."""

TEXTS = st.text(
    st.one_of(
        st.characters(
            exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\u2028\u2029\ufeff"
        ),
        st.sampled_from("*_`[]()<>|&#;!\"'\\-+=:~.1aX{}/ \u00a0\u200b"),
    ),
    min_size=1,
    max_size=30,
)


@cache
def free_fields() -> tuple[tuple[str, tuple[str | int, ...], bool], ...]:
    """File, keys and whether it is prose, of every field that takes free text."""
    briefing = load(FILES).briefing
    assert briefing is not None
    return tuple(
        (leaf.place.path, leaf.place.keys, leaf.mark(IsProse) is not None)
        for place, record in walk.records(briefing)
        for leaf in walk.contents(record, place).leaves
        if "_text" in str(leaf.marks) and leaf.mark(IsQuote) is None
        if leaf.place.keys != ("format",)
    )


def filled(text: Callable[[int], str]) -> Mapping[str, str]:
    """The pages of the briefing whose nth free field holds the nth text."""
    nodes = load(FILES).nodes
    documents: dict[str, Any] = {path: plain(node) for path, node in nodes.items()}
    for number, (path, keys, is_prose) in enumerate(free_fields()):
        value = text(number)
        put(documents[path], keys, as_prose(value) if is_prose else value)
    files = dict(FILES)
    for path, document in documents.items():
        first = FILES[path].split(b"\n", 1)[0].decode()
        dumped = yaml.safe_dump(document, allow_unicode=True, width=10_000)
        files[path] = f"{first}\n{dumped}".encode()
    loaded = load(files)
    assert loaded.findings == ()
    assert loaded.briefing is not None
    return render(derive(loaded.briefing), Site(frozenset()))


def put(document: Any, keys: tuple[str | int, ...], value: str) -> None:  # noqa: ANN401 - YAML
    """Put a value where the keys lead; a single entry may stand for a list of one."""
    for key in keys[:-1]:
        document = document if key == 0 and isinstance(document, dict) else document[key]
    document[keys[-1]] = value


def as_prose(text: str) -> str:
    """Text as an editor writes it in prose: what Markdown could mean has a backslash."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def mark(number: int) -> str:
    """A word that nothing else holds."""
    return f"Zq{number}qz"


def seen(pages: Mapping[str, str]) -> Mapping[str, list[Event]]:
    return {
        path: unlinked(events(body(page))) for path, page in pages.items() if path.endswith(".md")
    }


def unlinked(page: list[Event]) -> list[Event]:
    """The same without links whose text is their own address: a text may hold an address."""
    found: list[Event] = []
    for event in page:
        found.append(event)
        start, text, end = found[-3:] if len(found) > 2 else (("",), ("",), ("",))
        is_link = start[:3] == ("start", "a", "href") and text[0] == "text"
        if is_link and end == ("end", "a") and start[3] in {text[1], f"https://{text[1]}"}:
            found[-3:] = [text]
        while len(found) > 1 and found[-2][0] == found[-1][0] == "text":
            found[-2:] = [("text", found[-2][1] + found[-1][1])]
    return found


def tags(of: Mapping[str, list[Event]]) -> Mapping[str, list[tuple[str, ...]]]:
    return {path: [event[:2] for event in page if event[0] != "text"] for path, page in of.items()}


def words(of: Mapping[str, list[Event]]) -> Mapping[str, str]:
    """All text and all attributes of each page, white space folded as the pages fold it."""
    return {
        path: re.sub(
            r"[ \t\n\r\f\v]+", " ", "\n".join(part for event in page for part in event[1:])
        )
        for path, page in of.items()
    }


@cache
def with_plain_words() -> Mapping[str, list[Event]]:
    return seen(filled(lambda number: f"{mark(number)} word {mark(number)}"))


def assert_all_is_text(text: str) -> None:
    found = seen(filled(lambda number: f"{mark(number)} {text} {mark(number)}"))
    folded = re.sub(r"[ \t\n\r\f\v]+", " ", f" {text} ")
    plain_words, said = words(with_plain_words()), words(found)
    lost = {
        f"{path}: {free_fields()[number]}"
        for path, page in plain_words.items()
        for number in range(len(free_fields()))
        if f"{mark(number)} word {mark(number)}" in page
        and (mark(number) in said[path] or not is_brief(path))
        and f"{mark(number)}{folded}{mark(number)}" not in said[path]
    }
    plain_tags, made = tags(with_plain_words()), tags(found)
    known = {tag for path, page in plain_tags.items() if is_brief(path) for tag in page}
    strange = {tag for path, page in made.items() if is_brief(path) for tag in page} - known

    assert {p: page for p, page in made.items() if not is_brief(p)} == {
        p: page for p, page in plain_tags.items() if not is_brief(p)
    }
    assert strange == set()
    assert lost == set()


def is_brief(path: str) -> bool:
    """A brief has room for two sides: how much stands on it depends on how long it is."""
    return path.startswith("brief/")


def test_most_free_fields_are_on_some_page() -> None:
    text = "".join(words(with_plain_words()).values())
    shown = [number for number in range(len(free_fields())) if mark(number) in text]

    assert len(free_fields()) > 150
    assert len(shown) > 0.85 * len(free_fields())


@pytest.mark.parametrize("start", range(0, len(ALLOWED), HANDFUL))
def test_naughty_texts_in_every_field_print_as_themselves(start: int) -> None:
    assert_all_is_text(" ".join(" ".join(ALLOWED[start : start + HANDFUL]).split()))


@given(text=TEXTS.filter(str.strip))
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_in_every_field_prints_as_itself(text: str) -> None:
    assert_all_is_text(text)
