from tests.sources import AUTHORITY, at, changed, problems, sources


def test_points_at_the_first_bracket_too_many() -> None:
    deep = "[" * 20 + "Port Authority" + "]" * 20
    files = changed(sources(), AUTHORITY, "[Port Authority]", deep)
    line, column = at(files, AUTHORITY, "[" * 20).split(":")[1:]

    assert problems(files, "yaml-too-deep") == [
        (
            f"{AUTHORITY}:{line}:{int(column) + 19}: error[yaml-too-deep] "
            "this is nested more than 20 levels deep"
        )
    ]


def test_twenty_levels_are_of_the_wrong_type_and_not_too_deep() -> None:
    deep = "[" * 19 + "Port Authority" + "]" * 19
    files = changed(sources(), AUTHORITY, "[Port Authority]", deep)

    assert problems(files, "yaml-too-deep") == []
    assert problems(files, "wrong-type") != []
