from tests.sources import AUTHORITY, at, changed, hints, problems, sources


def test_points_at_the_colon_too_many() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", "name: Port: the Authority")

    assert problems(files, "yaml-syntax") == [
        (f"{at(files, AUTHORITY, ': the')}: error[yaml-syntax] a colon cannot stand here")
    ]
    assert "quotation marks" in hints(files, "yaml-syntax")[0]


def test_says_where_an_open_bracket_is() -> None:
    files = changed(
        sources(), AUTHORITY, "spellings: [Port Authority]", "spellings: [Port Authority"
    )

    (problem,) = problems(files, "yaml-syntax")

    assert problem == (
        f"{at(files, AUTHORITY, '[Port')}: error[yaml-syntax] the bracket `[` is not closed"
    )


def test_in_quotation_marks_a_colon_is_fine() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", 'name: "Port: the Authority"')

    assert problems(files) == []
