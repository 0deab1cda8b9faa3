import pytest

from tests.sources import ARTICLE, hints, problems, sources


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("actor/bo-lind.yml", "Did you mean `actors`?"),
        ("actors/bo-lind.yaml", "Did you mean `actors/bo-lind.yml`?"),
        (f"articles/{ARTICLE}/anotations.yml", "Did you mean `annotations.yml`?"),
        ("actors/bo-lind.yml.txt", "Did you mean `actors/bo-lind.yml`?"),
        (
            "articles/capture.html",
            "Put it into the folder of its article: `articles/ID/capture.html`.",
        ),
        ("notes.txt", "Delete it, or move it out of the sources folder."),
    ],
)
def test_warns_of_the_file_and_names_the_nearest_place(path: str, hint: str) -> None:
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
