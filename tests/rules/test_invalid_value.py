import pytest

from tests.sources import BRIEFING, NOTES, RECORD, at, changed, problems, sources


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (RECORD, "share: 0.6", "share: 60%"),
        (RECORD, "share: 0.6", "share: 1.5"),
        (RECORD, "words: 60", "words: about 60"),
        (RECORD, "language: en", "language: English"),
        (RECORD, "publisher: Gazette", "publisher: Gazette\nurl: www.gazette.example"),
        (RECORD, "publisher: Gazette", "publisher: Gazette\nurl: http://gazette.example"),
        (RECORD, "publisher: Gazette", "publisher: Gazette\nurl: javascript:alert(1)"),
        (BRIEFING, "  actors: 3", "  actors: -3"),
        (BRIEFING, "  actors: 3", "  actors: 3.0"),
        (NOTES, "kind: statement", "kind: statement\n    background: yes"),
    ],
)
def test_points_at_the_value(path: str, old: str, new: str) -> None:
    files = changed(sources(), path, old, new)
    value = new.rsplit(": ", 1)[1]

    (problem,) = problems(files, "invalid-value")

    assert problem.startswith(f"{at(files, path, value + chr(10))}: error[invalid-value] ")


def test_values_of_the_right_form_are_fine() -> None:
    files = changed(sources(), RECORD, "share: 0.6", "share: 1")
    files = changed(
        files, RECORD, "language: en", "language: en-GB\nurl: https://gazette.example/1"
    )
    files = changed(files, NOTES, "kind: statement", "kind: statement\n    background: true")

    assert problems(files) == []
