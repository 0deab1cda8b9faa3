from tests.sources import SPEAKER, problems, sources


def test_points_at_one_and_names_the_other() -> None:
    files = {**sources(), "actors/Ada-Vale.yml": sources()[SPEAKER]}

    assert problems(files, "colliding-id") == [
        (
            "actors/ada-vale.yml:1:1: error[colliding-id] "
            "this path differs from actors/Ada-Vale.yml only in case or in how its letters are "
            "encoded"
        )
    ]


def test_files_that_are_not_read_collide_too() -> None:
    files = {**sources(), "notes/e\u0301.txt": "", "notes/\u00e9.txt": ""}

    assert len(problems(files, "colliding-id")) == 1


def test_other_names_are_fine() -> None:
    assert (
        problems({**sources(), "actors/ada-vale-2.yml": sources()[SPEAKER]}, "colliding-id") == []
    )
