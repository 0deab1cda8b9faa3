from generator.pages.timeline import TimelinePage, page, view
from tests.briefings import briefing
from tests.pages.reading import seen
from tests.pages.writing import desk_of, sheet_of

OUTSIDE = {"says": "It rained.", "basis": "The weather report."}
BRIEFING = {
    "articles": {"gazette": {"claims": ["It will open."]}},
    "actors": ["union"],
    "issues": ["bridge"],
}


def timeline(**events: dict[str, object]) -> TimelinePage:
    records = {
        id_: {"when": "2031-05-01", "outside": OUTSIDE, **event} for id_, event in events.items()
    }
    return view(sheet_of(briefing(**BRIEFING, events=records), "timeline/index.md"))


def facts_of_opening(**event: object) -> str:
    return str(timeline(opening=event).periods[0].entries[0].facts)


def test_says_that_an_event_known_only_from_outside_is_in_no_article() -> None:
    assert "No collected article reports it. It rained." in facts_of_opening()


def test_adds_what_is_known_from_outside_of_an_event_that_an_article_reports() -> None:
    told = facts_of_opening(claims=["gazette/c1"])

    assert "It rained." in told
    assert "No collected article" not in told


def test_an_event_says_by_what_it_can_be_found() -> None:
    (period,) = timeline(
        opening={
            "event_status": "announced",
            "actors": ["union"],
            "issues": ["bridge"],
            "claims": ["gazette/c1"],
        }
    ).periods

    assert {datum.name: datum.values for datum in period.entries[0].data} == {
        "issue": "bridge",
        "actor": "union",
        "kind": "announced",
        "source": "gazette",
    }


def test_offers_what_tells_events_apart() -> None:
    found = timeline(opening={}, closing={"event_status": "predicted"}).filters

    assert found is not None
    assert [[choice.label for choice in field.choices] for field in found.fields] == [
        ["happened", "expected"]
    ]


def test_the_form_is_hidden_until_a_script_shows_it() -> None:
    events = {"opening": {"when": "2031-05-01"}, "closing": {"when": "2032"}}
    text = page(desk_of(briefing(**BRIEFING, events=events)))
    (form,) = (line for line in text.splitlines() if line.startswith("<form"))

    assert form.endswith(" hidden>")


def test_every_mark_of_the_picture_leads_to_an_entry() -> None:
    events = {"opening": {"when": "2031-05-01"}, "closing": {"when": "2032"}}
    found = seen(page(desk_of(briefing(**BRIEFING, events=events))))
    marks = [link for link in found.links if link.startswith("#event-")]

    assert marks[:4] == ["#event-opening", "#event-closing"] * 2
    assert {mark.removeprefix("#") for mark in marks} <= set(found.ids)


def test_there_is_no_picture_and_no_form_without_events() -> None:
    text = page(desk_of(briefing()))

    assert "<svg" not in text
    assert "<form" not in text
