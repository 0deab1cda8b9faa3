import pytest

from tests.sources import (
    ARTICLE,
    AUTHORITY,
    BRIEFING,
    EVENT,
    ISSUE,
    NOTES,
    ORIGIN,
    OTHER_NOTES,
    OTHER_RECORD,
    RECORD,
    SPEAKER,
    TERM,
    UNION,
    Files,
    at,
    changed,
    extended,
    problems,
    sources,
    two_articles,
)

RULE = "draft-in-use"
DRAFT = "status: draft\n"


def draft_claim(files: Files) -> Files:
    """Make the union's claim, which the issue cites twice, a draft."""
    return changed(files, NOTES, "    quote: Nobody", f"    {DRAFT}    quote: Nobody")


def paths(found: list[str]) -> set[str]:
    return {problem.split(":")[0] for problem in found}


def test_points_at_the_reference_to_a_draft() -> None:
    files = extended(sources(), UNION, DRAFT)

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'dockers-union')}: error[{RULE}] "
            "the actor `dockers-union` is a draft, and what names it here is published"
        )
    ]


def test_points_at_prose_that_links_to_a_draft() -> None:
    files = changed(
        extended(sources(), TERM, DRAFT), BRIEFING, "actor:port-authority", "term:harbour-act"
    )

    assert problems(files, RULE) == [
        (
            f"{at(files, BRIEFING, 'The [Port')}: error[{RULE}] "
            "the term `harbour-act` is a draft, and what names it here is published"
        )
    ]


def test_everything_that_cites_a_draft_claim() -> None:
    found = problems(draft_claim(sources()), RULE)

    assert len(found) == 2
    assert paths(found) == {ISSUE}
    assert f"the claim `{ARTICLE}/not-asked` is a draft" in found[0]


def test_everything_that_rests_on_a_draft_article() -> None:
    found = problems(extended(two_articles(), RECORD, DRAFT), RULE)

    assert paths(found) == {SPEAKER, OTHER_NOTES, BRIEFING, EVENT, ISSUE}
    assert all(f"the article `{ARTICLE}` is a draft" in problem for problem in found)


def test_a_proposition_is_a_draft_as_its_issue_is() -> None:
    found = problems(extended(sources(), ISSUE, DRAFT), RULE)

    assert paths(found) == {NOTES, BRIEFING, EVENT}
    assert any("the issue `bridge` is a draft" in problem for problem in found)


@pytest.mark.parametrize("path", [ORIGIN, SPEAKER])
def test_other_kinds(path: str) -> None:
    assert problems(extended(sources(), path, DRAFT), RULE) != []


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (UNION, "kind: organisation"),
        (SPEAKER, "kind: person"),
        (TERM, "kind: law"),
        (ORIGIN, "kind: report"),
        (ISSUE, "question: "),
        (RECORD, "publish: excerpts"),
    ],
)
def test_a_draft_that_lacks_something_is_one_all_the_same(path: str, field: str) -> None:
    """It could not be read, and what names it would have nobody to name."""
    linked = changed(sources(), BRIEFING, "actor:port-authority", "term:harbour-act")
    whole = extended(linked, path, DRAFT)
    name = field.partition(":")[0]
    lacking = changed(whole, path, field, f"{name}: # {field}")

    assert paths(problems(lacking, RULE)) == paths(problems(whole, RULE)) - {path} != set()


def test_a_draft_claim_that_lacks_something_is_one_all_the_same() -> None:
    whole = draft_claim(sources())
    lacking = changed(whole, NOTES, "says: The dockers' union was not asked.", "says:")

    assert paths(problems(lacking, RULE)) == {ISSUE}


def test_a_draft_may_refer_to_a_draft() -> None:
    """The union is named by its own claim alone, and that claim by the issue alone."""
    files = draft_claim(extended(sources(), UNION, DRAFT))

    assert paths(problems(files, RULE)) == {ISSUE}

    files = changed(files, ISSUE, f", {ARTICLE}/not-asked]\npropositions", "]\npropositions")
    files = changed(files, ISSUE, f", {ARTICLE}/not-asked]\n    note", "]\n    note")
    assert problems(files, RULE) == []


def test_a_draft_article_may_refer_to_a_draft() -> None:
    files = extended(two_articles(), OTHER_RECORD, DRAFT)

    assert problems(extended(files, "origins/evening-post-report.yml", DRAFT)) == []


def test_a_draft_that_nothing_needs_is_fine() -> None:
    assert problems(extended(sources(), TERM, DRAFT), RULE) == []


def test_a_draft_actor_may_refer_to_a_draft() -> None:
    """Ada Vale holds an office at the Port Authority."""
    files = extended(sources(), AUTHORITY, DRAFT)

    assert SPEAKER in paths(problems(files, RULE))
    assert SPEAKER not in paths(problems(extended(files, SPEAKER, DRAFT), RULE))
