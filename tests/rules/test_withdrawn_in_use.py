from tests.sources import (
    ARTICLE,
    BRIEFING,
    EVENT,
    ISSUE,
    NOTES,
    OTHER_NOTES,
    SPEAKER,
    Files,
    at,
    changed,
    problems,
    sources,
    two_articles,
)

RULE = "withdrawn-in-use"
CLAIM = f"{ARTICLE}/opens-in-may"


def withdrawn(files: Files) -> Files:
    return changed(
        files,
        NOTES,
        "    speaks_for:",
        "    withdrawn: The paper corrected the month.\n    speaks_for:",
    )


def test_points_at_everything_that_cites_it() -> None:
    files = withdrawn(two_articles())

    found = problems(files, RULE)

    assert f"{at(files, EVENT, CLAIM)}: error[{RULE}] the claim `{CLAIM}` was withdrawn" in found
    assert (
        f"{at(files, OTHER_NOTES, CLAIM)}: error[{RULE}] the claim `{CLAIM}` was withdrawn" in found
    )
    assert {problem.split(":")[0] for problem in found} == {
        BRIEFING,
        EVENT,
        ISSUE,
        OTHER_NOTES,
        SPEAKER,
    }


def test_points_at_prose_that_links_to_it() -> None:
    files = changed(
        withdrawn(sources()), BRIEFING, "actor:port-authority", f"claim:{ARTICLE}/opens-in-may"
    )

    assert (
        f"{at(files, BRIEFING, 'The [Port')}: error[{RULE}] the claim `{CLAIM}` was withdrawn"
        in (problems(files, RULE))
    )


def test_what_is_withdrawn_itself_may_name_it() -> None:
    files = changed(
        withdrawn(two_articles()),
        OTHER_NOTES,
        "    corroborates:",
        "    withdrawn: She spoke of June.\n    corroborates:",
    )

    assert OTHER_NOTES not in "".join(problems(files, RULE))


def test_a_withdrawn_claim_that_nothing_cites_keeps_its_address() -> None:
    files = changed(
        two_articles(),
        OTHER_NOTES,
        "    corroborates:",
        "    withdrawn: She spoke of June.\n    corroborates:",
    )

    assert problems(files) == []
