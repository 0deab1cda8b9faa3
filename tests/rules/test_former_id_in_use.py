"""An id that a record had before leads to two things."""

from tests.sources import AUTHORITY, RECORD, SPEAKER, at, extended, hints, problems, sources

RULE = "former-id-in-use"


def test_points_at_a_former_id_that_another_record_has() -> None:
    files = extended(sources(), SPEAKER, "formerly: [ada, port-authority]\n")

    message = "there is a record of the kind actor with this id"
    place = at(files, SPEAKER, "port-authority]")
    assert problems(files, RULE) == [f"{place}: error[former-id-in-use] {message}"]


def test_points_at_a_former_id_that_another_record_had() -> None:
    files = extended(sources(), SPEAKER, "formerly: [ada]\n")
    files = extended(files, AUTHORITY, "formerly: [ada]\n")

    (problem,) = problems(files, RULE)

    assert "the actor `ada-vale` has this former id already" in problem


def test_points_at_a_former_id_that_is_listed_twice() -> None:
    (problem,) = problems(extended(sources(), SPEAKER, "formerly: [ada, ada]\n"), RULE)

    assert "has this former id already" in problem


def test_an_article_is_pointed_at_in_its_record() -> None:
    files = extended(sources(), RECORD, "formerly: [gazette-2021-03-08]\n")

    (problem,) = problems(files, RULE)

    assert problem.startswith(RECORD)


def test_says_what_to_do() -> None:
    files = extended(sources(), SPEAKER, "formerly: [port-authority]\n")

    assert hints(files, RULE) == ["Give one of the two another id, or take this one out."]


def test_ids_of_different_kinds_do_not_meet() -> None:
    files = extended(sources(), SPEAKER, "formerly: [bridge, vale]\n")

    assert problems(files, RULE) == []
