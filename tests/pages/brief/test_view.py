from generator.model.briefing import Briefing
from generator.model.fields import IssueId
from generator.pages.brief import view as brief
from generator.pages.brief.view import BriefPage, Section
from tests.briefings import briefing
from tests.pages.cases import ACTORS, BRIDGE
from tests.pages.reading import body, pages_of, seen
from tests.pages.writing import sheet_of

LONG = " ".join(["word"] * 120)
TENSION = {"kind": "number", "title": "Two or nine", "claims": ["gazette/c1"], "note": "Odd."}


def of_briefing(made: Briefing) -> BriefPage:
    return brief.view(sheet_of(made, "brief/index.md"))


def of_issue(made: Briefing) -> BriefPage:
    return brief.issue_view(sheet_of(made, "brief/bridge.md"), IssueId("bridge"))


def section(page: BriefPage, title: str) -> Section:
    (found,) = [one for one in page.sections if one.title == title]
    return found


def lines(page: BriefPage, title: str) -> list[str]:
    return [line for group in section(page, title).groups for line in group.lines]


def headings(page: str) -> list[str]:
    return [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]


def holding(*stances: str) -> Briefing:
    """An actor with one stance after the other, a year apart."""
    articles = {
        f"gazette-{year}": {
            "published": f"{2019 + year}-01-10",
            "claims": [
                {"quote": "So be it.", "by": "union", "said": f"{2019 + year}-01-09"}
                | {"stances": {"bridge/build": stance}}
            ],
        }
        for year, stance in enumerate(stances)
    }
    return briefing(articles=articles, actors=ACTORS, issues=BRIDGE, key_actors=["union"])


def test_the_answer_comes_first_and_the_notes_last() -> None:
    made = briefing(issues={"bridge": {"open_questions": ["Who paid?"], "silences": ["None."]}})
    pages = pages_of(made)

    whole, issue = headings(body(pages["brief/index.md"])), headings(body(pages["brief/bridge.md"]))

    assert whole == ["Bottom line", "Open questions", "Notes", "Briefs of the issues"]
    assert issue == [
        "Bottom line",
        "What nobody says",
        "Open questions",
        "Notes",
        "Further reading",
    ]


def test_every_issue_has_a_brief_that_home_and_its_page_lead_to() -> None:
    pages = pages_of(briefing(issues=["bridge", "cost"]))

    assert "brief/index.md" in seen(pages["index.md"]).links
    assert "../brief/cost.md" in seen(pages["issues/cost.md"]).links
    assert {"bridge.md", "cost.md"} <= set(seen(pages["brief/index.md"]).links)
    assert {"index.md", "../issues/cost.md"} <= set(seen(pages["brief/cost.md"]).links)


def test_a_brief_says_what_it_is_of_and_as_of_when() -> None:
    made = briefing(issues={"bridge": {"title": "The bridge", "question": "Shall it be built?"}})
    words = seen(pages_of(made)["brief/bridge.md"]).words()

    assert "As of 31 December 2021. From the briefing The harbour bridge: A dispute" in words
    assert words.startswith("Briefing › Brief › Brief: The bridge Brief: The bridge")
    assert "A dispute over a bridge. Shall it be built?" in words


def test_what_does_not_fit_is_counted_and_led_to() -> None:
    made = briefing(bottom_line=["Short.", *[f"{LONG}."] * 20])
    found = section(of_briefing(made), "Bottom line")
    fitting = len(found.groups[0].lines)

    assert 1 < fitting < 21
    assert found.rest.endswith("more sentences are on [the page of the briefing](../index.md).")
    assert found.rest.startswith(f"{21 - fitting} " if fitting < 11 else "")


def test_one_that_is_left_out_is_one() -> None:
    made = briefing(issues={"bridge": {"open_questions": [f"{LONG} {LONG} {LONG}?"] * 9}})
    found = section(of_issue(made), "Open questions")

    assert len(found.groups[0].lines) < 9
    assert ("is on" in found.rest) == (len(found.groups[0].lines) == 8)


def test_a_section_of_which_nothing_fits_says_how_much_there_is() -> None:
    made = briefing(bottom_line=[f"{LONG}."] * 30, open_questions=[f"{LONG}?"])
    page = of_briefing(made)

    assert section(page, "Open questions").groups == ()
    assert section(page, "Open questions").rest.startswith("One open question is on [")


def test_a_section_without_anything_is_not_there() -> None:
    titles = [one.title for one in of_briefing(briefing(open_questions=[])).sections]

    assert titles == ["Bottom line"]


def test_a_position_says_stance_and_date() -> None:
    made = holding("opposes")

    (by_actor,) = lines(of_briefing(made), "Where each side stands")
    (by_proposition,) = lines(of_issue(made), "Where each side stands")

    stance = '<span class="stance stance-opposes">Opposes</span>'
    assert by_actor.startswith(f"{stance} the view: *[The bridge")
    assert "*, 9 January 2019" in by_actor
    assert by_proposition.startswith("**[Ferry Union](../actors/union.md)** <span")
    assert ">opposes</span> it, 9 January 2019" in by_proposition


def test_a_change_is_told_and_a_repetition_is_not() -> None:
    (changed,) = lines(of_issue(holding("opposes", "supports")), "Where each side stands")
    (repeated,) = lines(of_issue(holding("supports", "supports")), "Where each side stands")

    assert "Before that: " in changed
    assert "The difference is a change." in changed
    assert "2019" not in repeated


def test_positions_of_others_are_counted_among_those_left_out() -> None:
    claims = [
        {"quote": f"{who}.", "by": who, "stances": {"bridge/build": "supports"}}
        for who in ("union", "ada-vale")
    ]
    made = briefing(
        articles={"gazette": {"claims": claims}},
        actors=ACTORS,
        issues=BRIDGE,
        key_actors=["union"],
    )
    found = section(of_briefing(made), "Where each side stands")

    assert [group.label for group in found.groups] == ["**[Ferry Union](../actors/union.md)**"]
    assert found.rest == "One more position is on [the page of positions](../positions/index.md)."


def test_what_is_contradicted_comes_before_what_is_thin() -> None:
    thin = {**TENSION, "kind": "anonymous", "title": "No name"}
    made = briefing(
        articles={"gazette": {"claims": ["It opens."]}},
        issues={"bridge": {"tensions": [thin, TENSION]}},
    )

    first, second = lines(of_issue(made), "What is contested")

    assert first.startswith("**[Two or nine](../issues/bridge.md#tension-2).** Odd.<sup")
    assert second.startswith("**[No name]")


def test_events_are_read_in_the_order_of_time() -> None:
    made = briefing(
        articles={"gazette": {"claims": ["It opens.", "It shuts."]}},
        events={
            "late": {"when": "2030", "claims": ["gazette/c1", "gazette/c2"], "title": "Late"},
            "early": {"when": "2020", "claims": ["gazette/c1"], "title": "Early"},
            "planned": {"when": "2031", "event_status": "announced", "title": "Planned"},
        },
    )

    events = lines(of_briefing(made), "What happened when")

    assert [line.partition("<sup")[0] for line in events] == [
        "**2020:** [Early](../timeline/index.md#event-early)",
        "**2030:** [Late](../timeline/index.md#event-late)",
        "**2031:** [Planned](../timeline/index.md#event-planned) (announced)",
    ]


def test_a_source_is_told_with_what_a_reader_must_know() -> None:
    made = briefing(
        articles={"gazette": {"claims": ["It opens."], "must_know": ["It is a copy.", "Second."]}},
        issues={"bridge": {"claims": ["gazette/c1"]}},
    )

    (line,) = lines(of_issue(made), "About the sources")

    assert "The source is fairly reliable. It is a copy." in line
    assert "Second" not in line


def test_an_issue_tells_of_its_own_sources_alone() -> None:
    made = briefing(
        articles={
            "gazette": {"claims": ["It opens."]},
            "post": {"publisher": "The Post", "claims": ["It shuts."]},
        },
        issues={"bridge": {"claims": ["post/c1"]}},
    )

    (line,) = lines(of_issue(made), "About the sources")

    assert "The Post" in line
