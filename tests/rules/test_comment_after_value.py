from tests.sources import AUTHORITY, NOTES, at, changed, problems, sources

MESSAGE = (
    "error[comment-after-value] from ` #` on, this line is a comment and not part of the value"
)


def test_points_at_the_mark() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", "name: Port Authority #4")

    assert problems(files) == [f"{at(files, AUTHORITY, '#4')}: {MESSAGE}"]


def test_a_remark_behind_a_value_is_one_too() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: ada-vale  # she called back")

    assert problems(files) == [f"{at(files, NOTES, '# she')}: {MESSAGE}"]


def test_quotation_marks_and_lines_of_their_own_are_fine() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", '# Pier\nname: "Authority #4"')

    assert problems(files) == []
