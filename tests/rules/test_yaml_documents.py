from tests.sources import AUTHORITY, at, changed, problems, sources


def test_points_at_the_second_document() -> None:
    files = changed(sources(), AUTHORITY, "kind: agency", "kind: agency\n---\nname: Harbour Board")

    assert problems(files, "yaml-documents") == [
        (
            f"{at(files, AUTHORITY, '---')}: error[yaml-documents] "
            "this file holds a second YAML document"
        )
    ]


def test_an_empty_file_holds_none() -> None:
    assert problems({**sources(), AUTHORITY: ""}, "yaml-documents") == [
        f"{AUTHORITY}:1:1: error[yaml-documents] this file is empty"
    ]


def test_dashes_above_the_first_are_fine() -> None:
    assert problems(changed(sources(), AUTHORITY, "name: Port", "---\nname: Port")) == []
