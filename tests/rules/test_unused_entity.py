from tests.sources import (
    ARTICLE,
    AUTHORITY,
    BRIEFING,
    BY_UNION,
    EVENT,
    ISSUE,
    NOTES,
    ORIGIN,
    TERM,
    UNION,
    at,
    changed,
    hints,
    problems,
    reworded,
    sources,
)

RULE = "unused-entity"
HARBOUR_BOARD = "actors/harbour-board.yml"


def test_warns_of_an_actor_that_nothing_names() -> None:
    files = sources()
    files[HARBOUR_BOARD] = files[AUTHORITY].replace("Port Authority", "Harbour Board")

    assert problems(files) == [
        (
            f"{at(files, HARBOUR_BOARD, 'Harbour Board' + chr(10))}: warning[{RULE}] "
            "nothing uses the actor `harbour-board`"
        )
    ]
    assert "spelling" in hints(files)[0]


def test_a_mention_is_a_use() -> None:
    files = sources()
    files[HARBOUR_BOARD] = files[AUTHORITY].replace("Port Authority", "city council")

    assert problems(files) == []


def test_a_link_is_a_use() -> None:
    files = sources()
    files[HARBOUR_BOARD] = files[AUTHORITY].replace("Port Authority", "Harbour Board")
    files = changed(
        files, BRIEFING, "one article.\n    outside", "a [board](actor:harbour-board).\n    outside"
    )

    assert problems(files) == []


def test_a_link_to_itself_is_none() -> None:
    files = sources()
    files[HARBOUR_BOARD] = files[AUTHORITY].replace("Port Authority", "Harbour Board") + (
        "summary:\n"
        "  - says: The [board](actor:harbour-board) sits by the harbour.\n"
        "    outside: general knowledge, not checked\n"
    )

    assert len(problems(files, RULE)) == 1


def test_warns_of_a_term_that_no_article_names() -> None:
    files = reworded(sources(), ARTICLE, "The Harbour Act gives", "The law of 1921 gives")

    assert problems(files) == [
        (
            f"{at(files, TERM, 'Harbour Act' + chr(10))}: warning[{RULE}] "
            "nothing uses the term `harbour-act`"
        )
    ]


def test_warns_of_an_origin_that_nothing_draws_on() -> None:
    files = {**sources(), "origins/ministry-readout.yml": sources()[ORIGIN]}

    (problem,) = problems(files)

    assert problem.startswith(f"origins/ministry-readout.yml:2:7: warning[{RULE}] ")


def test_a_claim_that_draws_on_an_origin_uses_it() -> None:
    files = {**sources(), "origins/ministry-readout.yml": sources()[ORIGIN]}
    files = changed(files, NOTES, BY_UNION, f"{BY_UNION}\n    origin: ministry-readout")

    assert problems(files) == []


def test_warns_of_a_proposition_without_a_stance() -> None:
    files = changed(
        sources(),
        ISSUE,
        "propositions:\n",
        "propositions:\n  - id: toll\n    says: It should be free.\n",
    )

    assert problems(files) == [
        f"{at(files, ISSUE, 'toll')}: warning[{RULE}] nothing uses the proposition `bridge/toll`"
    ]


def test_of_a_paper_it_is_told_how_an_article_names_it() -> None:
    files = {
        **sources(),
        "actors/evening-post.yml": sources()[UNION].replace("Dockers' Union", "Post"),
    }
    files = changed(files, "actors/evening-post.yml", "kind: organisation", "kind: media")
    files = changed(files, "actors/evening-post.yml", "[dockers' union]", "[Evening Post]")

    (hint,) = hints(files, RULE)

    assert hint.startswith(
        "If it publishes an article, say `outlet: evening-post` in the article's"
    )


def test_says_nothing_while_a_file_cannot_be_read() -> None:
    files = {
        **sources(),
        "terms/unheard-of.yml": sources()[TERM].replace("Harbour Act", "Quay Act"),
    }
    assert len(problems(files, RULE)) == 1

    assert problems(changed(files, EVENT, "actors:", "actor:"), RULE) == []


def test_what_is_used_is_fine() -> None:
    assert problems(sources()) == []
