import pytest

from tests.sources import AUTHORITY, at, changed, problems, sources


@pytest.mark.parametrize("tag", ["!!str", "!agency", "!!binary"])
def test_points_at_the_tagged_value(tag: str) -> None:
    files = changed(sources(), AUTHORITY, "name: Port", f"name: {tag} Port")

    assert problems(files) == [
        f"{at(files, AUTHORITY, tag)}: error[yaml-tag] the tag `{tag}` changes what this value is"
    ]


def test_an_exclamation_mark_in_quotation_marks_is_fine() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", 'name: "!Port Authority"')

    assert problems(files) == []
