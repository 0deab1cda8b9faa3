from collections.abc import Callable

import pytest

from generator.model.fields import ClaimId
from generator.pages.brief.footnotes import footnote
from generator.pages.brief.room import BODY, HEADING, NOTE, SIDES, Line, Part, Room, length
from generator.pages.markdown import Markdown
from generator.pages.sheet import Sheet
from tests.briefings import briefing
from tests.pages.writing import sheet_of

LONG = Markdown("word " * 200)
MADE = briefing(articles={"gazette": {"claims": ["It opens.", "It shuts."]}})


def fresh() -> Sheet:
    return sheet_of(MADE)


def saying(text: str, *claims: str) -> Callable[[Sheet], Markdown]:
    return lambda sheet: Markdown(text + sheet.marks(map(ClaimId, claims)))


def texts(taken: tuple[Line, ...]) -> list[str]:
    return [line.write(fresh()) for line in taken]


def lines(*words: str) -> list[Line]:
    return [Line(saying(text), place) for place, text in enumerate(words)]


@pytest.mark.parametrize(
    ("markdown", "printed"),
    [
        ("plain", "plain"),
        ("[a link](../there.md)", "a link"),
        ('*[1](#e1 "Vale (a minister), 8 March")*', "1"),
        ('<span class="stance">supports</span> **it**', "supports it"),
        ("An &#42; and &amp;", "An * and &"),
    ],
)
def test_only_what_is_printed_counts(markdown: str, printed: str) -> None:
    assert length(markdown) == len(printed)


def test_no_text_takes_no_room() -> None:
    assert BODY.height("") == 0


def test_what_fits_is_taken_whole() -> None:
    (taken,) = Room(fresh).fill([Part("One", lines("a", "b"))])

    assert texts(taken) == ["a", "b"]


def test_a_section_ends_with_the_first_line_that_does_not_fit() -> None:
    room = HEADING.height("One") + 2 * BODY.height("a")
    (taken,) = Room(fresh, SIDES - room).fill([Part("One", lines("a", LONG, "b"))])

    assert texts(taken) == ["a"]


def test_sections_take_turns() -> None:
    room = HEADING.height("One") + HEADING.height("Two") + 4 * BODY.height("a")
    parts = [Part("One", lines("a", "b", "c", "d"), turn=2), Part("Two", lines("e", "f"))]

    one, two = Room(fresh, SIDES - room).fill(parts)

    assert [texts(one), texts(two)] == [["a", "b", "c"], ["e"]]


def test_lines_stand_in_the_order_in_which_they_are_read() -> None:
    late, early = Line(saying("late"), 2), Line(saying("early"), 1)

    (taken,) = Room(fresh).fill([Part("One", [late, early])])

    assert texts(taken) == ["early", "late"]


def test_a_note_takes_room_once() -> None:
    noted = [Line(saying(text, "gazette/c1")) for text in "abc"]
    sheet = fresh()
    height = HEADING.height("One") + sum(BODY.height(line.write(sheet)) for line in noted)
    ((support, _),) = sheet.notes.all()
    height += NOTE.height(footnote(sheet, support))

    (fitting,) = Room(fresh, SIDES - height).fill([Part("One", noted)])
    (too_many,) = Room(fresh, SIDES - height + 1).fill([Part("One", noted)])

    assert [len(fitting), len(too_many)] == [3, 2]


def test_what_stands_over_several_lines_takes_room_once() -> None:
    label = Markdown("Over both")
    both = [Line(saying("a"), label=label), Line(saying("b"), label=label)]
    room = HEADING.height("One") + BODY.height(label) + 2 * BODY.height("a")

    (taken,) = Room(fresh, SIDES - room).fill([Part("One", both)])

    assert len(taken) == 2
