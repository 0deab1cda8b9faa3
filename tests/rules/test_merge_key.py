from tests.sources import RECORD, at, changed, problems, sources


def test_points_at_the_merge_key() -> None:
    files = changed(sources(), RECORD, "  grade: C\n", "  grade: C\n  <<: {grade: B}\n")

    message = "`<<` merges another block of fields into this one"
    assert problems(files) == [f"{at(files, RECORD, '<<')}: error[merge-key] {message}"]


def test_the_fields_written_out_are_fine() -> None:
    assert problems(changed(sources(), RECORD, "grade: C", "grade: B")) == []
