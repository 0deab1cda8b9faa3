from collections.abc import Mapping

from generator.model.briefing import Briefing
from generator.model.fields import ActorId, PropositionId
from generator.pages.sheet import Sheet
from generator.pages.standing import foremost, latest_first, of_actors, principals, voiced
from tests.briefings import briefing
from tests.pages.writing import desk_of, sheet_of

BUILD = PropositionId("bridge/build")
UNION = ActorId("union")
ACTORS = {
    "union": {"name": "Ferry Union", "kind": "organisation"},
    "city": {"name": "Harbour City", "kind": "state"},
}
ISSUES = {"bridge": {"propositions": [{"id": "build", "says": "It should be built."}, "paint"]}}


def takes(stance: str, said: str, **fields: object) -> Mapping[str, object]:
    """A claim of the union."""
    quote = f"{stance} {said} {len(fields)}"
    return {
        "quote": quote, "by": "union", "said": said, "stances": {"bridge/build": stance}, **fields
    }  # fmt: skip


def made(*claims: Mapping[str, object], **article: object) -> Briefing:
    gazette = {"published": "2022", "claims": claims, **article}
    return briefing(articles={"gazette": gazette}, actors=ACTORS, issues=ISSUES)


def text(sheet: Sheet, *, earlier: bool = False) -> str:
    (row,) = of_actors(sheet, [UNION], BUILD)
    return "\n".join(row.earlier) if earlier else row.latest


def told(*claims: Mapping[str, object], earlier: bool = False, **article: object) -> str:
    """The row of the union, without marks and links."""
    sheet = sheet_of(made(*claims, **article))
    words = text(sheet, earlier=earlier)
    for number in range(1, 9):
        words = words.replace(f'<sup class="cite" id="c{number}">', "^").replace("</sup>", "^")
    return words


def test_the_latest_observation_comes_first() -> None:
    words = told(takes("opposes", "2020"), takes("supports", "2021"))

    assert words.startswith(
        '**[Ferry Union](actors/union.md)** <span class="stance stance-supports">supports</span> '
        "it, 2021.^"
    )


def test_another_stance_that_is_surely_later_is_a_change() -> None:
    words = told(takes("opposes", "2020"), takes("supports", "2021"), earlier=True)

    assert words.startswith('Before that: <span class="stance stance-opposes">opposes</span>, 2020')
    assert words.endswith("The difference is a change.")


def test_another_stance_in_an_uncertain_order_is_two_observations() -> None:
    words = told(takes("opposes", "2021"), takes("supports", "2021-05"), earlier=True)

    assert "change." in words
    assert words.endswith("two observations, not a change.")


def test_the_same_stance_again_says_nothing_of_the_time_between() -> None:
    words = told(takes("opposes", "2020"), takes("opposes", "2021"), earlier=True)

    assert words.startswith("The same, 2020")
    assert words.endswith("What held in between is not known.")


def test_nothing_is_between_dates_that_may_be_one() -> None:
    words = told(takes("opposes", "2021"), takes("opposes", "2021-05"), earlier=True)

    assert "in between" not in words


def test_one_stance_on_one_day_by_several_claims_is_one_observation() -> None:
    sheet = sheet_of(made(takes("opposes", "2021"), takes("opposes", "2021", background=True)))
    (row,) = of_actors(sheet, [UNION], BUILD)

    assert row.earlier == ()
    assert row.latest.count('<a href="#e') == 2


def test_what_is_inferred_says_why() -> None:
    stance = {"stances": {"bridge/build": {"is": "opposes", "inferred": "It grumbles"}}}
    words = told(takes("opposes", "2021", **stance))

    assert words.endswith("^ The stance is inferred: It grumbles.")


def test_a_speaker_who_is_inferred_is_told_where_the_position_is() -> None:
    by = {"actor": "union", "inferred": "The next sentence is theirs."}

    assert told(takes("supports", "2020", by=by)).startswith(
        '**[Ferry Union](actors/union.md)** <span class="stance stance-supports">supports</span> '
        "it, 2020 (speaker inferred).^"
    )


def test_a_position_from_an_altered_copy_says_so() -> None:
    words = told(takes("opposes", "2021"), wording="altered")

    assert " it, 2021, in an altered copy.^" in words


def test_who_states_a_position_of_another_is_named() -> None:
    words = told(takes("opposes", "2021", by="city", speaks_for="union"))

    assert " it, 2021, stated by [Harbour City](actors/city.md).^" in words


def test_who_states_it_in_an_altered_copy_is_only_said_to() -> None:
    words = told(takes("opposes", "2021", by="city", speaks_for="union"), wording="altered")

    assert ", attributed to [Harbour City](actors/city.md) in an altered copy.^" in words


def test_an_actor_shows_the_positions_it_states_for_others() -> None:
    city = ActorId("city")
    facts = made(takes("opposes", "2021", by="city", speaks_for="union"))

    (line,) = voiced(sheet_of(facts), city)

    assert principals(desk_of(facts), city) == (UNION,)
    assert line.startswith(
        'For [Ferry Union](actors/union.md): <span class="stance stance-opposes">opposes</span> '
        "the view: *[It should be built](issues/bridge.md#proposition-build)*, 2021."
    )


def test_actors_heard_last_come_first() -> None:
    sheet = sheet_of(made(takes("opposes", "2020"), takes("opposes", "2021", by="city")))

    assert latest_first(sheet, BUILD, [UNION, ActorId("city")]) == (ActorId("city"), UNION)


def test_what_is_not_printed_is_not_noted() -> None:
    both = {"stances": {"bridge/build": "opposes", "bridge/paint": "opposes"}}
    sheet = sheet_of(made(takes("opposes", "2021", **both)))

    rows = foremost(sheet, UNION, 4)

    assert len(rows) == 1
    (_, places), *_ = sheet.notes.all()
    assert places == (1,)
