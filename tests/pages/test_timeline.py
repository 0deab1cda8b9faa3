from generator.pages.timeline import view
from tests.briefings import briefing
from tests.pages.writing import sheet_of

OUTSIDE = {"says": "It rained.", "basis": "The weather report."}


def facts_of_opening(**event: object) -> str:
    events = {"opening": {"when": "2031-05-01", "outside": OUTSIDE, **event}}
    made = briefing(articles={"gazette": {"claims": ["It will open."]}}, events=events)
    return str(view(sheet_of(made, "timeline/index.md")))


def test_says_that_an_event_known_only_from_outside_is_in_no_article() -> None:
    assert "No collected article reports it. It rained." in facts_of_opening()


def test_adds_what_is_known_from_outside_of_an_event_that_an_article_reports() -> None:
    told = facts_of_opening(claims=["gazette/c1"])

    assert "It rained." in told
    assert "No collected article" not in told
