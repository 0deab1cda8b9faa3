from tests.sources import (
    ARTICLE,
    BY_UNION,
    NOTES,
    OTHER_NOTES,
    RECORD,
    SPEAKER,
    at,
    changed,
    problems,
    sources,
    two_articles,
)

RULE = "self-reference"


def test_a_claim_that_reports_itself() -> None:
    files = changed(
        sources(),
        NOTES,
        "    quote: Nobody",
        f"    reports: {ARTICLE}/not-asked\n    quote: Nobody",
    )

    assert problems(files) == [
        f"{at(files, NOTES, ARTICLE)}: error[{RULE}] the claim `not-asked` reports itself"
    ]


def test_a_claim_that_corroborates_itself() -> None:
    files = changed(
        two_articles(), OTHER_NOTES, f"{ARTICLE}/opens-in-may", "evening-post-2021-03-10/may"
    )

    assert problems(files) == [
        (
            f"{at(files, OTHER_NOTES, 'evening-post-2021-03-10/may')}: error[{RULE}] "
            "the claim `may` corroborates itself"
        )
    ]


def test_a_claim_that_corroborates_one_of_its_article() -> None:
    files = changed(
        sources(),
        NOTES,
        "    quote: Nobody",
        f"    corroborates: [{ARTICLE}/opens-in-may]\n    quote: Nobody",
    )

    assert problems(files) == [
        (
            f"{at(files, NOTES, ARTICLE)}: error[{RULE}] "
            f"`{ARTICLE}/opens-in-may` is in the same article, and one text is one source"
        )
    ]


def test_a_speaker_named_twice() -> None:
    files = changed(sources(), NOTES, BY_UNION, "by: [dockers-union, {actor: dockers-union}]")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'dockers-union}')}: error[{RULE}] "
            "the actor `dockers-union` stands in `by` twice"
        )
    ]


def test_words_that_come_through_their_speaker() -> None:
    files = changed(sources(), NOTES, BY_UNION, "by: dockers-union\n    through: dockers-union")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'dockers-union' + chr(10) + '    quote')}: error[{RULE}] "
            "the words of the actor `dockers-union` cannot have come through itself"
        )
    ]


def test_an_origin_twice_in_a_lineage() -> None:
    step = "  - origin: gazette-report\n    relation: original"
    files = changed(
        sources(),
        RECORD,
        step,
        f"  - {{origin: gazette-report, relation: reprint, basis: b}}\n{step}",
    )

    assert problems(files) == [
        (
            f"{at(files, RECORD, 'gazette-report' + chr(10))}: error[{RULE}] "
            "the lineage leads through the origin `gazette-report` twice"
        )
    ]


def test_an_actor_related_to_itself() -> None:
    files = changed(sources(), SPEAKER, "to: port-authority", "to: ada-vale")

    assert problems(files) == [
        (
            f"{at(files, SPEAKER, 'ada-vale' + chr(10))}: error[{RULE}] "
            "the actor `ada-vale` is related to itself"
        )
    ]


def test_an_office_at_itself() -> None:
    files = changed(sources(), SPEAKER, "at: port-authority", "at: ada-vale")

    assert problems(files) == [
        (
            f"{at(files, SPEAKER, 'ada-vale' + chr(10))}: error[{RULE}] "
            "the actor `ada-vale` holds an office at itself"
        )
    ]


def test_an_unnamed_actor_that_may_be_itself() -> None:
    files = changed(
        sources(),
        SPEAKER,
        "kind: person",
        f"kind: anonymous\narticle: {ARTICLE}\nmay_be: [dockers-union, ada-vale]",
    )

    assert problems(files) == [
        f"{at(files, SPEAKER, 'ada-vale]')}: error[{RULE}] the actor `ada-vale` may be itself"
    ]


def test_references_to_others_are_fine() -> None:
    assert problems(two_articles()) == []
