import pytest

from tests.sources import (
    ARTICLE,
    BY_VALE,
    NOTES,
    OTHER_ARTICLE,
    OTHER_NOTES,
    SPEAKER,
    UNION,
    Files,
    at,
    changed,
    problems,
    sources,
    two_articles,
)

RULE = "anonymous-out-of-scope"


def unnamed(files: Files, article: str = ARTICLE) -> Files:
    """Make the union an unnamed source of an article."""
    return changed(files, UNION, "kind: organisation", f"kind: anonymous\narticle: {article}")


def test_points_at_the_kind_of_one_without_an_article() -> None:
    files = changed(sources(), UNION, "kind: organisation", "kind: anonymous")

    assert problems(files) == [
        (
            f"{at(files, UNION, 'anonymous')}: error[{RULE}] "
            "the unnamed actor `dockers-union` does not say which article it speaks in"
        )
    ]


def test_points_at_its_use_in_another_article() -> None:
    files = unnamed(two_articles(), OTHER_ARTICLE)

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'dockers-union')}: error[{RULE}] "
            f"the unnamed actor `dockers-union` belongs to the article `{OTHER_ARTICLE}`"
        )
    ]


@pytest.mark.parametrize("key", ["through", "speaks_for", "ascribes_to"])
def test_whatever_part_it_has_there(key: str) -> None:
    files = changed(
        unnamed(two_articles()),
        OTHER_NOTES,
        BY_VALE,
        f"{BY_VALE}\n    {key}: dockers-union",
    )

    (problem,) = problems(files, RULE)

    assert problem.startswith(f"{at(files, OTHER_NOTES, 'dockers-union')}: ")


@pytest.mark.parametrize("line", [f"article: {ARTICLE}", "may_be: [dockers-union]"])
def test_points_at_a_field_that_one_with_a_name_cannot_have(line: str) -> None:
    files = changed(sources(), SPEAKER, "kind: person", f"kind: person\n{line}")
    key = line.split(":", maxsplit=1)[0]

    assert problems(files) == [
        (
            f"{at(files, SPEAKER, line)}: error[{RULE}] "
            f"the actor `ada-vale` has a name, so `{key}` has no meaning for it"
        )
    ]


def test_in_its_own_article_it_is_fine() -> None:
    assert problems(unnamed(two_articles())) == []


def test_other_records_may_name_it() -> None:
    files = changed(unnamed(sources()), SPEAKER, "to: port-authority", "to: dockers-union")

    assert problems(files, RULE) == []


def test_one_with_a_name_is_confined_to_no_article() -> None:
    """That it names one is told once, and not again wherever it speaks."""
    files = changed(
        two_articles(), UNION, "kind: organisation", f"kind: organisation\narticle: {OTHER_ARTICLE}"
    )

    assert len(problems(files)) == 1


def test_says_nothing_of_an_article_that_is_not_there() -> None:
    """That is told by the rule of references, and may be all that is wrong."""
    files = unnamed(sources(), "gazette-2021-03-09")

    assert problems(files, RULE) == []
    assert len(problems(files, "unknown-reference")) == 1
