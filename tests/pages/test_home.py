from generator.pages import home
from generator.pages.home import WORDS_BEFORE_MORE, split
from tests.briefings import briefing
from tests.pages.reading import body, pages_of
from tests.pages.writing import sheet_of

LONG = " ".join(["word"] * 200)


def test_what_does_not_fit_into_two_minutes_goes_under_more() -> None:
    made = briefing(bottom_line=[f"{LONG}.", f"{LONG}.", f"{LONG}.", "End."])

    before, more = split(made.file.bottom_line)

    assert sum(len(statement.says.split()) for statement in before) <= WORDS_BEFORE_MORE
    assert [len(before), len(more)] == [2, 2]
    assert "### More" in pages_of(made)["index.md"]


def test_a_short_bottom_line_is_whole() -> None:
    made = briefing(bottom_line=["One.", "Two."])

    assert split(made.file.bottom_line) == (made.file.bottom_line, ())
    assert "More" not in pages_of(made)["index.md"]


def test_words_of_links_do_not_count_their_addresses() -> None:
    sentence = " ".join(["[a b c](https://example.org/x)"] * 100)
    made = briefing(bottom_line=[sentence, sentence])

    before, more = split(made.file.bottom_line)

    assert [len(before), len(more)] == [1, 1]


def test_the_bottom_line_comes_first() -> None:
    page = body(pages_of(briefing(issues=["bridge"]))["index.md"])
    headings = [line for line in page.splitlines() if line.startswith("## ")]

    assert headings[0] == "## Bottom line"


def test_the_strip_holds_the_events_that_most_claims_speak_of_in_order_of_time() -> None:
    claims = [f"Number {n}." for n in range(3)]
    events: dict[str, dict[str, object]] = {
        f"minor-{n:02}": {"when": f"20{n:02}"} for n in range(12)
    }
    events["late"] = {"when": "2050", "claims": [f"gazette/c{n}" for n in (1, 2, 3)]}
    events["early"] = {"when": "1950", "claims": ["gazette/c1", "gazette/c2"]}
    made = briefing(articles={"gazette": {"claims": claims}}, events=events)

    view = home.view(sheet_of(made))

    assert len(view.events) == 10
    assert "#event-early" in view.events[0].title
    assert "#event-late" in view.events[-1].title
    assert view.strip == "The ten events that most claims speak of."


def test_events_that_the_briefing_puts_first_come_before_those_with_claims() -> None:
    claimed: dict[str, dict[str, object]] = {
        f"e{n:02}": {"when": "2000", "claims": ["gazette/c1"]} for n in range(10)
    }
    events = {**claimed, "quiet": {"when": "1990"}}
    articles = {"gazette": {"claims": ["It opens."]}}

    view = home.view(sheet_of(briefing(articles=articles, events=events, key_events=["quiet"])))

    assert len(view.events) == 10
    assert "#event-quiet" in view.events[0].title
    assert view.strip == "Ten of 11 events."


def test_a_key_actor_without_a_position_says_so() -> None:
    made = briefing(actors=["union"], key_actors=["union"])

    view = home.view(sheet_of(made))

    assert view.actors == ()
    assert [str(line).partition("): ")[2] for line in view.others] == ["no position is known."]


def test_open_questions_are_those_that_the_briefing_puts_first() -> None:
    issues = {"bridge": {"open_questions": ["Who paid?"]}}
    made = briefing(issues=issues, open_questions=["When will it open?"])

    (question,) = home.view(sheet_of(made)).questions

    assert question.startswith("When will it open?")


def test_open_questions_are_the_first_of_each_issue_where_the_briefing_names_none() -> None:
    issues = {"bridge": {"open_questions": ["Who paid?", "Who built it?"]}}
    made = briefing(issues=issues)

    (question,) = home.view(sheet_of(made)).questions

    assert question.startswith("Who paid?")
    assert question.endswith("([Bridge](issues/bridge.md))")
