from tests.sources import AUTHORITY, TEXT, at, problems, sources


def test_points_at_the_first_byte_that_fits_nowhere() -> None:
    files = sources()
    data = files[AUTHORITY].encode().replace(b"Port Authority\n", b"Port Authority Malm\xf6\n")

    assert problems({**files, AUTHORITY: data}, "not-utf8") == [
        f"{AUTHORITY}:2:26: error[not-utf8] this file is not UTF-8 text: byte 0xF6 fits nowhere"
    ]


def test_columns_count_the_characters_before_it() -> None:
    text = sources()[TEXT].replace("The city council", "The çity \xff council")

    (problem,) = problems(
        {**sources(), TEXT: text.encode().replace(b"\xc3\xbf", b"\xff")}, "not-utf8"
    )

    assert problem.startswith(f"{at(sources(), TEXT, 'The city')[:-1]}10: error[not-utf8]")


def test_accents_in_utf8_are_fine() -> None:
    text = sources()[AUTHORITY].replace("kind:", "sort_name: Hafenbehörde\nkind:")

    assert problems({**sources(), AUTHORITY: text}) == []
