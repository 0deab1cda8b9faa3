import pytest

from tests.sources import NOTES, at, changed, hints, problems, sources

RULE = "markup-as-text"
SAYS = "says: The dockers' union was not asked."


@pytest.mark.parametrize(
    ("says", "what"),
    [
        ("# The union", "a heading"),
        ("- The union", "an entry of a list"),
        ("* The union", "an entry of a list"),
        ("| The union | 1 |", "a table"),
        ("The union [^1].", "a footnote"),
        ("The [[dockers-union]].", "a link"),
        ("The [union] (actor:dockers-union).", "a link"),
        ("The (union)[actor:dockers-union].", "a link"),
    ],
)
def test_warns_of_what_looks_like_mark_up_and_is_none(says: str, what: str) -> None:
    files = changed(sources(), NOTES, SAYS, f"says: '{says}'")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, repr(says))}: warning[{RULE}] "
            f"this looks like {what}, and is printed as it is"
        )
    ]
    assert len(hints(files, RULE)) == 1


@pytest.mark.parametrize(
    "says",
    [
        r"\# is a number sign",
        "The pier no. 5 - the old one - is shut",
        "[sic] (the paper has it so)",
        r"\[^1]",
        "It is 3 * 4 | 5",
        "[union](actor:dockers-union)",
    ],
)
def test_what_may_be_meant_passes(says: str) -> None:
    assert problems(changed(sources(), NOTES, SAYS, f"says: '{says}'"), RULE) == []
