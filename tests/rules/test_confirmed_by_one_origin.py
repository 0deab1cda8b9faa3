from tests.sources import (
    ARTICLE,
    NOTES,
    OTHER_NOTES,
    OTHER_RECORD,
    RECORD,
    SPEAKER,
    Files,
    at,
    changed,
    problems,
    sources,
    two_articles,
)

RULE = "confirmed-by-one-origin"
NEEDS = "grade 1 (confirmed) needs two independent origins"


def confirmed(files: Files) -> Files:
    return changed(
        files,
        NOTES,
        "grade: 2\n      basis: It was said to the paper.",
        "grade: 1\n      basis: Two papers have it.",
    )


def test_points_at_the_grade_of_a_claim_that_stands_alone() -> None:
    files = confirmed(sources())

    assert problems(files) == [
        (
            f"{at(files, NOTES, '1' + chr(10) + '      basis: Two')}: error[{RULE}] "
            f"{NEEDS}; this claim stands alone on `gazette-report`"
        )
    ]


def test_two_articles_of_one_origin_are_one() -> None:
    files = changed(
        confirmed(two_articles()), OTHER_RECORD, "evening-post-report", "gazette-report"
    )

    (problem,) = problems(files, RULE)

    assert problem.endswith(f"{NEEDS}; both claims go back to `gazette-report`")


def test_a_claim_with_an_origin_of_its_own_has_that() -> None:
    files = changed(
        confirmed(two_articles()),
        OTHER_NOTES,
        "    corroborates:",
        "    origin: gazette-report\n    corroborates:",
    )

    assert len(problems(files, RULE)) == 1


def test_unnamed_speakers_are_never_independent() -> None:
    files = confirmed(two_articles())
    files = changed(files, SPEAKER, "kind: person", f"kind: anonymous\narticle: {ARTICLE}")

    (problem,) = problems(files, RULE)

    assert problem.endswith(
        f"{NEEDS}; the speakers behind `evening-post-report` and `gazette-report` are unnamed and "
        "may be one"
    )


def test_a_withdrawn_claim_confirms_nothing() -> None:
    files = changed(
        confirmed(two_articles()),
        OTHER_NOTES,
        "    corroborates:",
        "    withdrawn: She spoke of June.\n    corroborates:",
    )

    assert len(problems(files, RULE)) == 1


def test_two_independent_origins_are_enough_on_both_sides() -> None:
    files = confirmed(two_articles())
    files = changed(files, OTHER_NOTES, "grade: 2", "grade: 1")

    assert problems(files) == []


def test_a_lower_grade_needs_one() -> None:
    assert problems(sources()) == []


def test_says_nothing_while_an_article_cannot_be_read() -> None:
    files = confirmed(two_articles())

    assert problems(changed(files, OTHER_NOTES, "kind: announcement", "kind: x"), RULE) == []
    assert problems(changed(files, RECORD, "wording: intact", "wording: x"), RULE) == []


def test_a_withdrawn_claim_is_not_asked_for_origins() -> None:
    files = changed(
        confirmed(sources()), NOTES, "    speaks_for:", "    withdrawn: No.\n    speaks_for:"
    )

    assert problems(files, RULE) == []
