import pytest

from tests.sources import ARTICLE, hints, problems, sources


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        (f"articles/{ARTICLE}/notes.txt", "Delete it, or move it out of the sources folder."),
        (
            "articles/capture.html",
            "Put it into the folder of its article: `articles/ID/capture.html`.",
        ),
        ("notes.txt", "Delete it, or move it out of the sources folder."),
    ],
)
def test_warns_of_the_file_and_says_what_to_do(path: str, hint: str) -> None:
    files = {**sources(), path: "name: Bo Lind\n"}

    assert problems(files) == [
        (
            f"{path}:1:1: warning[unexpected-file] "
            "this file has no place in a sources folder and is not read"
        )
    ]
    assert hints(files) == [hint]


def test_what_has_a_place_is_fine() -> None:
    assert problems(sources()) == []
