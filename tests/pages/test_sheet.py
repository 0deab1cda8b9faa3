import pytest

from generator.model.fields import ClaimId
from generator.model.record import Statement
from generator.pages.sheet import headline
from tests.briefings import briefing
from tests.pages.writing import sheet_of

FULL = briefing(
    articles={"gazette": {"claims": ["It opens."]}},
    actors=["union"],
    issues=["bridge"],
    events=["opening"],
    terms=["ferry"],
)


@pytest.mark.parametrize(
    ("prose", "written"),
    [
        ("The [union](actor:union).", "The [union](../actors/union.md)."),
        ("[It](issue:bridge)", "[It](bridge.md)"),
        ("[It](event:opening)", "[It](../timeline/index.md#event-opening)"),
        ("[It](term:ferry)", "[It](../glossary/index.md#ferry)"),
        ("[It](origin:gazette)", "[It](../sources/index.md#origin-gazette)"),
        ("[It](source:gazette)", "[It](../sources/gazette.md)"),
        ("[It](claim:gazette/c1)", "[It](../claims/gazette/c1.md)"),
        ("[It](https://example.org/a)", "[It](https://example.org/a)"),
        ("*So* it is", "*So* it is"),
    ],
)
def test_links_in_prose_lead_from_where_the_page_is(prose: str, written: str) -> None:
    assert sheet_of(FULL, "issues/bridge.md").prose(prose) == written


def test_a_record_that_is_not_public_is_named_only() -> None:
    assert sheet_of(FULL).prose("The [mayor](actor:mayor).") == "The mayor."


def test_a_sentence_ends_with_the_marks_of_what_it_rests_on() -> None:
    sheet = sheet_of(FULL)
    statement = Statement(says="It is open.", claims=(ClaimId("gazette/c1"),), assessment="A guess")

    assert sheet.statement(statement) == (
        'It is open.<sup class="cite" id="c1">'
        '<a href="#e1" aria-label="Source: Minister in The Gazette, 8 March 2021, note 1">1</a>, '
        '<a href="#e2" aria-label="Editors’ judgement, note 2">judgement 2</a></sup>'
    )


def test_a_claim_cited_twice_by_one_sentence_has_one_mark() -> None:
    marks = sheet_of(FULL).marks([ClaimId("gazette/c1"), ClaimId("gazette/c1")])

    assert marks.count('href="#e') == 1


def test_a_claim_that_is_not_public_has_no_mark() -> None:
    assert sheet_of(FULL).marks([ClaimId("gazette/c9")]) == ""


@pytest.mark.parametrize(
    ("says", "title"),
    [
        ("It opens.", "It opens"),
        ("The *port* of [X](actor:x) opens.", "The port of X opens"),
        ("It helps the U.S.", "It helps the U.S."),
        ("It is a plan of the PKK.", "It is a plan of the PKK"),
        ("Who?", "Who?"),
        ("And so on…", "And so on…"),
    ],
)
def test_a_sentence_as_a_title_has_no_full_stop(says: str, title: str) -> None:
    assert headline(says) == title
