from tests.sources import AUTHORITY, RECORD, at, changed, hints, problems, sources


def test_points_at_the_second_and_names_the_first() -> None:
    files = changed(sources(), AUTHORITY, "kind: agency", "kind: agency\nname: Harbour Board")

    assert problems(files) == [
        (
            f"{at(files, AUTHORITY, 'name: Harbour')}: error[duplicate-key] "
            "the key `name` stands here a second time; the first is in line 2"
        )
    ]


def test_within_a_mapping_too() -> None:
    files = changed(sources(), RECORD, "  grade: C", "  grade: C\n  grade: B")

    (problem,) = problems(files)

    assert problem.startswith(f"{at(files, RECORD, 'grade: B')}: error[duplicate-key]")


def test_the_same_key_in_two_mappings_is_fine() -> None:
    assert sources()[RECORD].count("  basis: ") > 1
    assert problems(sources()) == []


def test_of_two_lists_no_entry_is_lost() -> None:
    files = changed(sources(), AUTHORITY, "kind: agency", "kind: agency\nmisspellings: [Board]")
    first = at(files, AUTHORITY, "misspellings: [Board]").split(":")[1]
    files = {**files, AUTHORITY: f"{files[AUTHORITY]}misspellings: [the Board]\n"}
    line = files[AUTHORITY].count("\n")

    found = problems(files, "duplicate-key")

    assert any(f"{AUTHORITY}:{line}:1: " in one and f"line {first}" in one for one in found)
    way = (
        f"Move its entries to the end of the list that begins in line {first}, "
        f"then delete line {line}."
    )
    assert way in hints(files, "duplicate-key")
