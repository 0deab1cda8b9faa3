import pytest

from tests.sources import TERM, problems, sources


@pytest.mark.parametrize("name", ["index", "con", "nul", "com1"])
def test_points_at_the_file(name: str) -> None:
    files = {**sources(), f"terms/{name}.yml": sources()[TERM]}

    assert problems(files, "reserved-id") == [
        (
            f"terms/{name}.yml:1:1: error[reserved-id] `{name}` is a reserved name: "
            "a page or a system has it already"
        )
    ]


def test_longer_names_are_fine() -> None:
    files = {**sources(), "terms/index-of-prices.yml": sources()[TERM]}

    assert problems(files, "reserved-id") == []
