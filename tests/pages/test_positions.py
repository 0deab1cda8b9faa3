"""The page of positions: who is in the matrix, in which order, and what a cell says."""

from collections.abc import Mapping

from generator.model.briefing import Briefing
from generator.pages import addresses
from generator.pages.positions import Cell, PositionsPage, page, view
from generator.pages.sheet import Sheet
from tests.briefings import briefing
from tests.pages.writing import desk_of

ACTORS = {
    "guild": {"name": "Ferry Guild", "kind": "organisation"},
    "city": {"name": "Harbour City", "kind": "state"},
    "paper": {"name": "Gazette", "kind": "media"},
}
ISSUES = {
    "bridge": {"propositions": [{"id": "build", "says": "It should be built."}]},
    "cost": {"propositions": [{"id": "pay", "says": "The city should pay."}]},
    "silence": {"propositions": [{"id": "any", "says": "Anything."}]},
}


def takes(by: str, stance: str, said: str, on: str = "bridge/build") -> Mapping[str, object]:
    return {
        "quote": f"{by} {stance} {on} {said}", "by": by, "said": said, "stances": {on: stance}
    }  # fmt: skip


def made(*claims: Mapping[str, object], **more: object) -> Briefing:
    articles = {"gazette": {"published": "2022", "claims": claims, **more}}
    return briefing(articles=articles, actors=ACTORS, issues=ISSUES)


def seen(of: Briefing) -> PositionsPage:
    return view(Sheet(desk_of(of), addresses.POSITIONS))


def test_columns_are_the_actors_that_hold_a_position() -> None:
    shown = seen(made(takes("guild", "opposes", "2020"), takes("city", "supports", "2020")))

    assert list(shown.actors) == [
        "[Ferry Guild](../actors/guild.md)",
        "[Harbour City](../actors/city.md)",
    ]


def test_an_issue_without_positions_has_no_row() -> None:
    shown = seen(
        made(takes("guild", "opposes", "2020"), takes("city", "supports", "2020", "cost/pay"))
    )

    assert len(shown.rows) == 2


def test_each_row_has_a_cell_for_every_actor_and_says_whose_it_is() -> None:
    shown = seen(
        made(takes("guild", "opposes", "2020"), takes("city", "supports", "2020", "cost/pay"))
    )

    assert [tuple(cell.actor for cell in row.cells) for row in shown.rows] == [shown.actors] * 2
    assert [[bool(cell.stands) for cell in row.cells] for row in shown.rows] == [
        [True, False],
        [False, True],
    ]


def test_what_was_seen_last_is_told_first_and_with_its_words() -> None:
    (cell,) = cells(
        seen(made(takes("guild", "opposes", "2020"), takes("guild", "supports", "2021")))
    )
    (stand,) = cell.stands

    assert ">Supports</span>" in stand.latest
    assert stand.words == ("“guild supports bridge/build 2021”",)
    (earlier,) = stand.earlier
    assert earlier.startswith("Before that: ")
    assert earlier.endswith("The difference is a change.")


def test_the_words_of_an_altered_copy_are_no_quotation() -> None:
    (cell,) = cells(seen(made(takes("guild", "opposes", "2020"), wording="altered")))

    assert cell.stands[0].words == ("This copy reads: guild opposes bridge/build 2020.",)


def test_without_any_position_the_page_says_so() -> None:
    text = page(desk_of(made()))

    assert "No position is known." in text
    assert "<table" not in text


def cells(shown: PositionsPage) -> list[Cell]:
    return [cell for row in shown.rows for cell in row.cells]
