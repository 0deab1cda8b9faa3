"""A page rests on a claim of which it can show no words."""

from typing import Any

import pytest

from generator.derive import derive
from generator.diagnostics import Finding
from generator.rules.cited_claim_shows_nothing import check
from tests.briefings import briefing
from tests.sources import BRIEFING, NOTES, at, changed, extended, problems, sources

RULE = "cited-claim-shows-nothing"
SECRET: dict[str, object] = {"quote": "The bridge opens.", "show": None}
CITED = {"says": "It opens.", "claims": ["gazette/c1"]}
PLACES: dict[str, dict[str, Any]] = {
    "bottom_line": {"bottom_line": [CITED]},
    "about_the_sources": {"about_the_sources": [CITED]},
    "summary": {"issues": {"bridge": {"summary": [CITED]}}},
    "state_of_play": {"issues": {"bridge": {"state_of_play": [CITED]}}},
    "open_questions": {"issues": {"bridge": {"open_questions": [CITED]}}},
    "silences": {"issues": {"bridge": {"silences": [CITED]}}},
    "tensions": {"issues": {"bridge": {"tensions": [{"claims": ["gazette/c1"]}]}}},
    "claims": {"issues": {"bridge": {"claims": ["gazette/c1"]}}},
}


def found(
    claim: dict[str, object],
    *,
    article: dict[str, object] | None = None,
    promised: bool = True,
    **fields: Any,  # noqa: ANN401 - what `briefing` takes
) -> list[Finding]:
    articles = {"gazette": {"claims": [claim], **(article or {})}}
    settings = {"cited_claims_show": promised}
    return [*check(derive(briefing(articles=articles, settings=settings, **fields)))]


def test_points_at_what_shows_nothing_and_names_who_cites_it() -> None:
    files = extended(sources(), BRIEFING, "settings:\n  cited_claims_show: true\n")
    quote = "quote: The harbour bridge will open in May\n"
    files = changed(files, NOTES, quote, f"{quote}    show: ~\n")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, '~')}: error[cited-claim-shows-nothing] "
            "this claim shows no words, and briefing.yml cites it"
        )
    ]


@pytest.mark.parametrize("place", PLACES)
def test_whatever_the_main_pages_cite_must_show_words(place: str) -> None:
    assert len(found(SECRET, **PLACES[place])) == 1
    assert found({**SECRET, "show": "bridge"}, **PLACES[place]) == []


@pytest.mark.parametrize("place", PLACES)
def test_is_silent_where_the_briefing_promises_nothing(place: str) -> None:
    assert found(SECRET, promised=False, **PLACES[place]) == []


def test_a_claim_that_takes_a_stance_must_show_words() -> None:
    issues = {"bridge": {"propositions": ["open"]}}
    (finding,) = found({**SECRET, "stances": {"bridge/open": "supports"}}, issues=issues)

    assert finding.message == "this claim shows no words, and it takes a stance on bridge/open"


def test_what_other_pages_cite_may_show_nothing() -> None:
    assert found(SECRET, actors={"union": {"summary": [CITED]}}) == []


@pytest.mark.parametrize(
    "state", [{"status": "draft"}, {"withdrawn": "It was misread."}, {"quote": "No such words"}]
)
def test_is_silent_of_drafts_and_of_claims_that_do_not_stand(state: dict[str, object]) -> None:
    text: dict[str, object] = {"text": "News\n\nThe bridge opens.\n"}

    assert found({**SECRET, **state}, article=text, bottom_line=[CITED]) == []


def test_what_drafts_cite_may_show_nothing() -> None:
    issue = {"summary": [CITED], "propositions": ["open"], "status": "draft"}
    claim = {**SECRET, "stances": {"bridge/open": "supports"}}

    assert found(claim, issues={"bridge": issue}) == []


def test_a_source_that_may_not_be_printed_cannot_be_shown() -> None:
    (finding,) = found(
        {"quote": "The bridge opens."}, article={"rights": "none"}, bottom_line=[CITED]
    )

    assert "`publish: none`" in finding.hint


def test_of_several_citations_the_first_is_named() -> None:
    places = {**PLACES["bottom_line"], **PLACES["summary"]}

    assert [finding.message for finding in found(SECRET, **places)] == [
        "this claim shows no words, and briefing.yml cites it"
    ]
