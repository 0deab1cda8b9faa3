from tests.sources import NOTES, RECORD, at, changed, problems, sources


def test_points_at_the_grade_of_a_source() -> None:
    files = changed(sources(), RECORD, "  basis: A local paper that is often right.\n", "")

    assert problems(files, "grade-without-basis") == [
        (
            f"{at(files, RECORD, 'grade: C')}: error[grade-without-basis] "
            "the grade of the source has no basis"
        )
    ]


def test_points_at_the_grade_of_a_claim() -> None:
    files = changed(sources(), NOTES, "      basis: The paper had a letter.\n", "")
    line = files[NOTES][: files[NOTES].rindex("grade: 2")].count("\n") + 1

    assert problems(files, "grade-without-basis") == [
        f"{NOTES}:{line}:7: error[grade-without-basis] the grade of the claim has no basis"
    ]


def test_an_empty_basis_is_none() -> None:
    files = changed(sources(), RECORD, "basis: A local paper that is often right.", "basis: ''")

    assert problems(files, "grade-without-basis") == [
        (
            f"{at(files, RECORD, chr(39) * 2)}: error[grade-without-basis] "
            "the grade of the source has no basis"
        )
    ]
    assert problems(files, "empty-text") == []
