from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.anchor import ArticleText
from generator.derive.spellings import compile_spellings
from generator.model.fields import ArticleId
from tests.briefings import Fields, briefing

GAZETTE = ArticleId("gazette")


def found(text: str, **actors: Fields) -> list[tuple[str, str]]:
    """The article's own words that speak of an actor, and which."""
    article = ArticleText(text)
    matches = compile_spellings(briefing(actors=actors)).find(article, GAZETTE)
    return [
        (article.slice(passage), owner.entity.id) for passage, owners in matches for owner in owners
    ]


def words(text: str, *spellings: str, exceptions: tuple[str, ...] = ()) -> list[str]:
    port = {"spellings": spellings, "exceptions": exceptions}
    return [words for words, _ in found(text, port=port)]


def test_finds_every_place() -> None:
    assert words("Port, (Port) and Port", "Port") == ["Port", "Port", "Port"]


def test_finds_spellings_of_all_in_one_pass() -> None:
    both = found(
        "The Mayor met the Union.", mayor={"spellings": ["Mayor"]}, union={"spellings": ["Union"]}
    )

    assert both == [("Mayor", "mayor"), ("Union", "union")]


def test_finds_misspellings() -> None:
    assert found("The Prot.", port={"misspellings": ["Prot"]}) == [("Prot", "port")]


def test_case_and_accents_count() -> None:
    assert words("port Pórt PORT", "Port") == []


@pytest.mark.parametrize("text", ["Ports", "Airport", "Portø", "Port_s", "Port\u0301", "8Port"])
def test_a_part_of_a_word_is_no_mention(text: str) -> None:
    assert words(f"A {text} here", "Port", "port") == []


@pytest.mark.parametrize(
    "text", ["Port's", "Port’s", "Ports’ Port’", "l’Port", "Port-led", "anti-Port", "Port‑Union"]
)
def test_possessives_and_compounds_are_mentions(text: str) -> None:
    assert words(f"A {text} here", "Port") == ["Port"]


@pytest.mark.parametrize("text", ["A-12s", "A-123", "A-12-4", "BA-12", "4-A-12", "A-12.5"])
def test_another_designation_is_no_mention(text: str) -> None:
    assert words(text, "A-12") == []


@pytest.mark.parametrize("text", ["A-12", "A-12’s", "A-12.", "an A-12-style", "(A-12)"])
def test_a_designation_is_a_mention(text: str) -> None:
    assert words(text, "A-12") == ["A-12"]


def test_a_letter_of_a_designation_is_no_mention() -> None:
    assert words("A-12 and 12-A", "A") == []


def test_initials_are_whole_or_not_at_all() -> None:
    assert words("The U.P.A. and the U.P. met", "U.P.") == ["U.P."]


@pytest.mark.parametrize("gap", ["\u00a0", "  ", "\u2009", "\t"])
def test_any_white_space_between_words_will_do(gap: str) -> None:
    assert words(f"The Port{gap}Authority said", "Port Authority") == [f"Port{gap}Authority"]


def test_one_apostrophe_is_another() -> None:
    assert words("O’Hara and O'Hara", "O'Hara") == ["O’Hara", "O'Hara"]


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert words("Re\u0301my", "R\u00e9my") == ["Re\u0301my"]


def test_a_spelling_does_not_run_into_the_next_paragraph() -> None:
    assert words("The Port\n\nAuthority said", "Port Authority", "Port") == ["Port"]


def test_the_longest_of_those_that_begin_together_is_meant() -> None:
    both = found(
        "The Port Authority and the Port",
        port={"spellings": ["Port"]},
        authority={"spellings": ["Port Authority"]},
    )

    assert both == [("Port Authority", "authority"), ("Port", "port")]


def test_a_shorter_one_is_meant_where_the_longest_ends_inside_a_word() -> None:
    assert words("The Port Authoritys", "Port", "Port Authority") == ["Port"]


def test_the_first_to_begin_is_meant() -> None:
    assert words("East Harbour Bridge Company", "Harbour Bridge", "Bridge Company") == [
        "Harbour Bridge"
    ]


def test_of_one_actors_the_longest_is_meant_though_a_shorter_begins_before_it() -> None:
    text = "It is the Friends of the Port who object, and the Friends of nobody."

    assert words(text, "Friends of the Port", "the Friends") == [
        "Friends of the Port",
        "the Friends",
    ]


def test_an_exception_swallows_what_it_overlaps() -> None:
    exceptions = ("Port wine", "old Port")

    assert words("Port wine, old Port, Port", "Port", exceptions=exceptions) == ["Port"]


def test_an_exception_of_one_may_be_the_spelling_of_another() -> None:
    both = found(
        "The Port Bridge",
        port={"spellings": ["Port"], "exceptions": ["Port Bridge"]},
        bridge={"spellings": ["Port Bridge"]},
    )

    assert both == [("Port Bridge", "bridge")]


def test_an_anonymous_actor_is_found_in_its_article_only() -> None:
    source = {"kind": "anonymous", "article": "courier", "spellings": ["a source"]}

    assert found("So a source said.", source=source) == []
    assert found("So a source said.", source={**source, "article": "gazette"}) != []


def test_descriptions_and_names_are_not_looked_for() -> None:
    assert found("The port said", port={"name": "The port", "described_as": ["port"]}) == []


def test_clashing_spellings_are_told() -> None:
    sample = briefing(
        actors={"port": {"spellings": ["PA", "Port"]}, "press": {"misspellings": ["PA"]}},
        terms={"pa": {"spellings": ["PA"]}},
    )

    (clash,) = compile_spellings(sample).ambiguous()

    assert clash.spelling == "PA"
    assert [(o.place.path, o.place.keys) for o in clash.owners] == [
        ("actors/port.yml", ("spellings", 0)),
        ("actors/press.yml", ("misspellings", 0)),
        ("terms/pa.yml", ("spellings", 0)),
    ]


def test_spellings_that_differ_in_marks_only_clash() -> None:
    sample = briefing(actors={"a": {"spellings": ["O’Hara"]}, "b": {"spellings": ["O'Hara"]}})

    assert len([*compile_spellings(sample).ambiguous()]) == 1


@pytest.mark.parametrize(
    "actors",
    [
        {"a": {"spellings": ["PA", "PA"], "misspellings": ["PA"]}},
        {"a": {"spellings": ["PA"]}, "b": {"exceptions": ["PA"]}},
        {
            "a": {"kind": "anonymous", "article": "courier", "spellings": ["PA"]},
            "b": {"kind": "anonymous", "article": "gazette", "spellings": ["PA"]},
        },
    ],
    ids=["its own", "an exception", "other articles"],
)
def test_what_can_be_told_apart_does_not_clash(actors: dict[str, Fields]) -> None:
    assert [*compile_spellings(briefing(actors=actors)).ambiguous()] == []


TEXTS = st.text(st.sampled_from("aab1-'’ \u00a0\n"), max_size=30)
SPELLINGS = st.lists(
    st.text(st.sampled_from("aab1-' "), min_size=1, max_size=6).filter(
        lambda text: text[0].isalnum() and text[-1].isalnum() and "  " not in text
    ),
    max_size=4,
    unique=True,
)


@given(TEXTS, SPELLINGS, SPELLINGS)
@example("a a", ["a a"], ["a"])
@example("ab a", ["a", "b a"], [])
@example("a a1 a", ["a a1", "a1 a b", "a1 a"], [])
@example("a a1 a1", ["a a1", "a1 a1"], ["a"])
@example("a\n a\u00a0 a", ["a a"], [])
def test_agrees_with_a_naive_search(text: str, spellings: list[str], exceptions: list[str]) -> None:
    assert words(text, *spellings, exceptions=tuple(exceptions)) == [
        *naive(text, spellings, exceptions)
    ]


def naive(text: str, spellings: list[str], exceptions: list[str]) -> Iterator[str]:
    """Try every spelling at every place, the longest first; a longer one that begins in it wins."""
    level, places = levelled(text)
    found = [
        (at, at + len(phrase))
        for at in range(len(level))
        for phrase in sorted({*spellings, *exceptions}, key=len, reverse=True)
        if level.startswith(phrase, at)
        and alone(level[:at][::-1])
        and alone(level[at + len(phrase) :])
        and "\n" not in text[places[at] : places[at + len(phrase)]]
    ]
    done = 0
    for at, end in found:
        outdone = any(at < a < end and b - a > end - at for a, b in found)
        if at >= done and not outdone:
            done = end
            if level[at:end] in spellings:
                yield text[places[at] : places[end - 1] + 1]


def levelled(text: str) -> tuple[str, list[int]]:
    """The text with single spaces and plain apostrophes; where each character was."""
    kept = [
        (place, " " if character.isspace() else "'" if character == "’" else character)
        for place, character in enumerate(text)
        if not (character.isspace() and text[place - 1 : place].isspace())
    ]
    return "".join(character for _, character in kept), [*(p for p, _ in kept), len(text)]


def alone(beyond: str) -> bool:
    """Whether a mention may end where this follows."""
    if beyond.startswith("-"):
        return not beyond[1:2].isdigit()
    return not beyond[:1].isalnum()
