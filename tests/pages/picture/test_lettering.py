from hypothesis import given
from hypothesis import strategies as st

from generator.pages.picture.lettering import length, lines


def test_wide_letters_count_for_more() -> None:
    assert length("橋橋", 10) == 20
    assert length("ab", 10) < 20


def test_fills_the_lines_that_there_are() -> None:
    assert lines("The tolls of the bridge", 10, 60, 3) == ["The tolls", "of the", "bridge"]
    assert lines("The tolls", 10, 60, 2) == ["The tolls", ""]


def test_cuts_what_does_not_fit() -> None:
    first, second = lines("The tolls of the harbour bridge", 10, 60, 2)

    assert first == "The tolls"
    assert second == "of the…"


@given(text=st.text(max_size=80), width=st.floats(20, 300), count=st.integers(1, 3))
def test_no_line_is_longer_than_it_may_be(text: str, width: float, count: int) -> None:
    found = lines(text, 10, width, count)

    assert len(found) == count
    assert all(length(line, 10) <= width for line in found)
