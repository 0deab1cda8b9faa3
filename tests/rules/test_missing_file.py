import pytest

from tests.sources import (
    ARTICLE,
    BRIEFING,
    CAPTURE,
    NOTES,
    RECORD,
    TEXT,
    hints,
    problems,
    sources,
    without,
)


@pytest.mark.parametrize("path", [CAPTURE, TEXT, RECORD, NOTES])
def test_points_at_where_it_should_be(path: str) -> None:
    name = path.rsplit("/", 1)[1]

    assert problems(without(sources(), path), "missing-file") == [
        f"{path}:1:1: error[missing-file] the article {ARTICLE} has no {name}"
    ]


@pytest.mark.parametrize(
    ("path", "way"),
    [
        (CAPTURE, "Bring it back: an article folder holds "),
        (TEXT, "Bring it back; or copy capture.txt over it, and delete the lines that `capture: "),
        (NOTES, "Bring it back, or begin it anew with a line `claims: []`; an article folder "),
    ],
)
def test_says_how_it_comes_back(path: str, way: str) -> None:
    (hint,) = hints(without(sources(), path), "missing-file")

    assert hint.startswith(way)


def test_a_folder_without_a_briefing() -> None:
    assert problems(without(sources(), BRIEFING), "missing-file") == [
        f"{BRIEFING}:1:1: error[missing-file] there is no briefing.yml here"
    ]


def test_annotations_without_claims_are_there() -> None:
    files = {**sources(), NOTES: sources()[NOTES].split("claims:\n")[0] + "claims: []\n"}

    assert problems(files, "missing-file") == []
