from tests.sources import NOTES, at, changed, problems, sources

RULE = "speaks-for-and-ascribes"


def test_points_at_what_takes_the_position_back() -> None:
    files = changed(
        sources(),
        NOTES,
        "    speaks_for: port-authority",
        "    speaks_for: port-authority\n    ascribes_to: dockers-union",
    )

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'dockers-union' + chr(10) + '    quote: The')}: error[{RULE}] "
            "this claim gives a position by `speaks_for` and takes it back by `ascribes_to`"
        )
    ]


def test_points_at_one_who_speaks_for_itself() -> None:
    files = changed(sources(), NOTES, "speaks_for: port-authority", "speaks_for: ada-vale")

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'ada-vale' + chr(10) + '    quote')}: error[{RULE}] "
            "the actor `ada-vale` is the speaker itself"
        )
    ]


def test_points_at_one_who_ascribes_something_to_itself() -> None:
    files = changed(sources(), NOTES, "speaks_for: port-authority", "ascribes_to: ada-vale")

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'ada-vale' + chr(10) + '    quote')}: error[{RULE}] "
            "the actor `ada-vale` is the speaker itself"
        )
    ]


def test_one_of_joint_speakers_is_a_speaker() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: [ada-vale, port-authority]")

    assert len(problems(files, RULE)) == 1


def test_either_alone_is_fine() -> None:
    assert problems(sources()) == []
    assert problems(changed(sources(), NOTES, "speaks_for:", "ascribes_to:")) == []
