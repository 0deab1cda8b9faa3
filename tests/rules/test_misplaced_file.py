import pytest

from tests.sources import ARTICLE, hints, problems, sources


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("actors/bo-lind.yaml", "actors/bo-lind.yml"),
        (f"articles/{ARTICLE}/Capture.html", f"articles/{ARTICLE}/capture.html"),
    ],
)
def test_fails_a_file_that_seems_to_be_meant_for_another_place(path: str, place: str) -> None:
    files = {**sources(), path: "name: Bo Lind\n"}

    assert problems(files) == [
        (
            f"{path}:1:1: error[misplaced-file] "
            f"this file is not read; it seems to be meant as `{place}`"
        )
    ]
    assert hints(files) == ["Rename or move it, or delete it."]


@pytest.mark.parametrize("kind", ["articles", "actors", "issues", "origins"])
def test_a_folder_of_another_name_hides_in_no_consequences(kind: str) -> None:
    files = {path.replace(f"{kind}/", f"{kind.capitalize()}/"): t for path, t in sources().items()}

    found = problems(files)

    assert [line for line in found if "error[" in line] == [found[0]]
    assert f"it seems to be meant as `{kind}`" in found[0]


def test_what_has_its_place_is_fine() -> None:
    assert problems(sources()) == []
