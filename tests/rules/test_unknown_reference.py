import pytest

from tests.sources import (
    ARTICLE,
    BRIEFING,
    BY_UNION,
    EVENT,
    ISSUE,
    NOTES,
    OTHER_NOTES,
    RECORD,
    SPEAKER,
    TEXT,
    at,
    changed,
    extended,
    hints,
    problems,
    sources,
    two_articles,
    without,
)

RULE = "unknown-reference"


@pytest.mark.parametrize(
    ("path", "old", "new", "message", "hint"),
    [
        (
            NOTES,
            "by: ada-vale",
            "by: ada-vail",
            "there is no actor `ada-vail`",
            (
                "Did you mean `ada-vale`? If it was renamed, write `formerly: [ada-vail]` in "
                "`actors/ada-vale.yml`. Or else write `actors/ada-vail.yml`."
            ),
        ),
        (
            EVENT,
            "issues: [bridge]",
            "issues: [bridges]",
            "there is no issue `bridges`",
            "Did you mean `bridge`? Or else write `issues/bridges.yml`.",
        ),
        (
            RECORD,
            "origin: gazette-report",
            "origin: gazette-reports",
            "there is no origin `gazette-reports`",
            "Did you mean `gazette-report`? Or else write `origins/gazette-reports.yml`.",
        ),
        (
            SPEAKER,
            "kind: person",
            "kind: person\narticle: gazette-2021-03-09",
            "there is no article `gazette-2021-03-09`",
            "Did you mean `gazette-2021-03-08`?",
        ),
        (
            EVENT,
            "claims: [gazette-2021-03-08/opens-in-may]",
            "claims: [gazette-2021-03-08/opens-in-mai]",
            "the article `gazette-2021-03-08` has no claim `opens-in-mai`",
            "Did you mean `gazette-2021-03-08/opens-in-may`?",
        ),
        (
            NOTES,
            "bridge/open:\n",
            "bridge/opn:\n",
            "the issue `bridge` has no proposition `opn`",
            "Did you mean `bridge/open`?",
        ),
        (
            NOTES,
            "bridge/open:\n",
            "quays/close:\n",
            "there is no issue `quays`",
            "Write `issues/quays.yml`, or name one that is there.",
        ),
        (
            EVENT,
            "claims: [gazette-2021-03-08/opens-in-may]",
            "claims: [gazette-2021-03-08/bells-will-ring]",
            "the article `gazette-2021-03-08` has no claim `bells-will-ring`",
            (
                "Name one that is there, or take the reference out. "
                "There: `opens-in-may`, `not-asked`. "
                "A claim keeps its id; one that no longer stands is not deleted but `withdrawn`."
            ),
        ),
        (
            EVENT,
            "claims: [gazette-2021-03-08/opens-in-may]",
            "claims: [gazet-2021-03-08/opens-in-may]",
            "there is no article `gazet-2021-03-08`",
            "Did you mean `gazette-2021-03-08`?",
        ),
        (
            BRIEFING,
            "key_actors: [port-authority]",
            "key_actors: [zzz]",
            "there is no actor `zzz`",
            "Write `actors/zzz.yml`, or name one that is there.",
        ),
    ],
)
def test_points_at_the_reference(path: str, old: str, new: str, message: str, hint: str) -> None:
    files = changed(sources(), path, old, new)
    wrong = new.rpartition(": ")[2].strip("[]:\n")

    assert problems(files, RULE) == [f"{at(files, path, wrong)}: error[{RULE}] {message}"]
    assert hints(files, RULE) == [hint]


@pytest.mark.parametrize(
    ("target", "missing"),
    [
        ("actor:ada", "actor `ada`"),
        ("issue:ada", "issue `ada`"),
        ("event:ada", "event `ada`"),
        ("term:ada", "term `ada`"),
        ("origin:ada", "origin `ada`"),
        ("source:ada", "article `ada`"),
        ("claim:ada/x", "article `ada`"),
    ],
)
def test_points_at_the_prose_with_a_link_to_nothing(target: str, missing: str) -> None:
    files = changed(sources(), BRIEFING, "actor:port-authority", target)

    assert problems(files, RULE) == [
        f"{at(files, BRIEFING, 'The [Port')}: error[{RULE}] there is no {missing}"
    ]


def test_every_link_in_a_sentence() -> None:
    files = changed(sources(), ISSUE, "question: Is the", "question: '[A](actor:a) [B](actor:b)")
    files = changed(files, ISSUE, "open in May?", "open in May?'")

    assert len(problems(files, RULE)) == 2


def test_web_addresses_are_no_references() -> None:
    files = changed(sources(), BRIEFING, "actor:port-authority", "https://harbour.example/ada")

    assert problems(files, RULE) == []


@pytest.mark.parametrize("name", ["the-minister", "ada-vale-2"])
def test_offers_the_actor_that_is_called_so(name: str) -> None:
    files = changed(
        sources(), SPEAKER, "spellings: [Ada Vale]", "spellings: [Ada Vale, the minister]"
    )
    files = changed(files, NOTES, "    by: ada-vale", f"    by: {name}")

    assert hints(files, RULE)[0].startswith("Did you mean `ada-vale`? ")


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("harbour-bridge", "Did you mean `bridge`?"),
        ("cost", "Did you mean `bridge-cost` or `cost-of-tolls`?"),
        ("ferry", "Write `issues/ferry.yml`, or name one that is there."),
    ],
)
def test_offers_ids_with_the_same_words(reference: str, hint: str) -> None:
    files = changed(sources(), EVENT, "issues: [bridge]", f"issues: [{reference}]")
    for id_ in ("bridge-cost", "cost-of-tolls"):
        files[f"issues/{id_}.yml"] = files[ISSUE]

    assert hints(files, RULE)[0].startswith(hint)


@pytest.mark.parametrize(
    "path", ["actors/ada-vale.yml", "issues/bridge.yml", "origins/gazette-report.yml"]
)
def test_says_nothing_of_what_is_there_and_cannot_be_read(path: str) -> None:
    files = {**sources(), path: sources()[path] + "unheard: of\n"}

    assert problems(files) == [
        f"{at(files, path, 'unheard')}: error[unknown-key] there is no field `unheard` here"
    ]


@pytest.mark.parametrize("path", [TEXT, RECORD, NOTES])
def test_says_nothing_of_claims_in_an_article_that_cannot_be_read(path: str) -> None:
    assert problems(without(two_articles(), path), RULE) == []


def test_says_nothing_of_a_faulty_claim() -> None:
    files = changed(two_articles(), NOTES, "kind: announcement", "kind: announcment")

    assert [problem.split("] ")[0] for problem in problems(files)] == [
        f"{at(files, NOTES, 'announcment')}: error[unknown-word"
    ]


def test_an_article_that_is_not_there_is_told_of() -> None:
    files = {path: text for path, text in two_articles().items() if ARTICLE not in path}
    files[OTHER_NOTES] = two_articles()[OTHER_NOTES]

    assert f"{at(files, OTHER_NOTES, ARTICLE)}: error[{RULE}] there is no article " in "".join(
        problems(files, RULE)
    )


def test_references_that_lead_somewhere_are_fine() -> None:
    assert problems(two_articles()) == []


def test_a_record_that_was_renamed_is_told_by_its_new_name() -> None:
    files = extended(sources(), SPEAKER, "formerly: [ada]\n")
    files = changed(files, NOTES, "by: ada-vale", "by: ada")

    (problem,) = problems(files, RULE)

    assert problem.endswith("the actor `ada` was renamed")
    assert hints(files, RULE) == ["It is called `ada-vale` now."]


def test_a_claim_of_a_renamed_article_is_told_by_the_article() -> None:
    files = extended(sources(), RECORD, "formerly: [gazette]\n")
    files[SPEAKER] = files[SPEAKER].replace("gazette-2021-03-08/opens", "gazette/opens", 1)

    (problem,) = problems(files, RULE)

    assert problem.endswith("the article `gazette` was renamed")


def test_a_record_that_nothing_names_may_have_been_renamed() -> None:
    files = {**sources(), "actors/vale.yml": sources()[SPEAKER]}
    files = without(files, SPEAKER)

    assert {*hints(files, RULE)} == {
        (
            "Did you mean `vale`? If it was renamed, write `formerly: [ada-vale]` in "
            "`actors/vale.yml`. Or else write `actors/ada-vale.yml`."
        )
    }
    files = extended(files, "actors/vale.yml", "formerly: [ada]\n")
    assert "write `formerly: [ada, ada-vale]` in `actors/vale.yml`" in hints(files, RULE)[0]


def test_a_record_that_others_name_by_its_id_was_not_renamed() -> None:
    files = changed(sources(), BRIEFING, "key_actors: [port-authority]", "key_actors: [authority]")

    assert hints(files, RULE) == [
        "Did you mean `port-authority`? Or else write `actors/authority.yml`."
    ]


def test_several_references_to_an_id_are_no_slip_of_the_pen() -> None:
    files = changed(sources(), BRIEFING, "key_actors: [port-authority]", "key_actors: [authority]")
    files = changed(files, SPEAKER, "at: port-authority", "at: authority")

    assert {*hints(files, RULE)} == {
        (
            "Did you mean `port-authority`? If it was renamed, write `formerly: [authority]` in "
            "`actors/port-authority.yml`. Or else write `actors/authority.yml`."
        )
    }


def test_a_record_may_have_got_quite_another_id() -> None:
    files = changed(sources(), ISSUE, "title: The bridge\n", "title: A crossing\n")
    files["issues/crossing.yml"] = files[ISSUE]
    files = without(files, ISSUE)

    assert {*hints(files, RULE)} == {
        (
            "Write `issues/bridge.yml`, or name one that is there. "
            "If it was renamed, write `formerly: [bridge]` in the file that has its new id."
        )
    }


def test_an_article_is_renamed_in_its_record() -> None:
    files = {path.replace(ARTICLE, "gazette-2021-03"): text for path, text in sources().items()}

    assert {*hints(files, RULE)} == {
        (
            "Did you mean `gazette-2021-03`? If it was renamed, write "
            "`formerly: [gazette-2021-03-08]` in `articles/gazette-2021-03/record.yml`."
        )
    }


def test_what_cannot_say_what_it_was_called_is_not_told_to() -> None:
    files = {**sources(), "origins/report.yml": sources()["origins/gazette-report.yml"]}
    files = without(files, "origins/gazette-report.yml")
    files = changed(files, NOTES, BY_UNION, f"{BY_UNION}\n    origin: gazette-report")

    assert {*hints(files, RULE)} == {
        "Did you mean `report`? Or else write `origins/gazette-report.yml`."
    }


def test_an_article_whose_folder_is_misnamed_is_to_be_renamed_and_not_its_references() -> None:
    """The other rule says the same."""
    files = {path.replace(ARTICLE, "gazette-2021-03-09"): text for path, text in sources().items()}

    assert {*hints(files, RULE)} == {
        "Rename the folder `articles/gazette-2021-03-09` to `gazette-2021-03-08`."
    }
    assert hints(files, "id-unlike-path") == [
        "Rename the folder to `gazette-2021-03-08`, or mend the date."
    ]


def test_offers_the_issue_of_that_title() -> None:
    files = changed(sources(), EVENT, "issues: [bridge]", "issues: [the-crossing]")
    files = changed(files, ISSUE, "title: The bridge\n", "title: Crossing\n")

    assert hints(files, RULE)[0].startswith("Did you mean `bridge`?")


def test_where_none_is_near_those_that_are_there_are_named() -> None:
    text = sources()[NOTES].replace("bridge/open:", "bridge/zzz:", 1)
    (hint,) = hints({**sources(), NOTES: text}, "unknown-reference")

    assert hint == (
        "Name one that is there, or take the reference out. There: `open`. "
        "Or add it under `propositions` in `issues/bridge.yml`."
    )


def test_an_id_that_is_still_to_do_is_told_so_and_not_compared_with_others() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: to-do")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'to-do')}: error[{RULE}] "
            "`to-do` stands where the id of the actor belongs"
        )
    ]
    assert hints(files, RULE) == ["Write which actor it is."]


@pytest.mark.parametrize(
    ("path", "old", "new", "message", "hint"),
    [
        (
            BRIEFING,
            "key_actors: [port-authority]",
            "key_actors: [bridge]",
            "`bridge` is an issue; an actor belongs here",
            "Write one that is there: `ada-vale`, `dockers-union`, `port-authority`.",
        ),
        (
            RECORD,
            "origin: gazette-report",
            "origin: ada-vale",
            "`ada-vale` is an actor; an origin belongs here",
            "Write one that is there: `gazette-report`.",
        ),
        (
            NOTES,
            "bridge/open:\n",
            "gazette-2021-03-08/not-asked:\n",
            "`gazette-2021-03-08/not-asked` is a claim; a proposition belongs here",
            "Write one that is there: `bridge/open`.",
        ),
        (
            EVENT,
            "claims: [gazette-2021-03-08/opens-in-may]",
            "claims: [bridge/opens-in-may]",
            "`bridge` is an issue; an article belongs here",
            "Write one that is there: `gazette-2021-03-08`.",
        ),
        (
            BRIEFING,
            "actor:port-authority",
            "term:port-authority",
            "`port-authority` is an actor; a term belongs here",
            "Write `actor:port-authority`.",
        ),
        (
            BRIEFING,
            "key_actors: [port-authority]",
            "key_actors: [true]",
            "`true` is not the id of an actor",
            "Write which actor it is, or leave it out.",
        ),
    ],
)
def test_an_id_of_another_kind_is_told_so_and_no_file_is_to_be_written(
    path: str, old: str, new: str, message: str, hint: str
) -> None:
    files = changed(sources(), path, old, new)

    assert [found.rpartition("] ")[2] for found in problems(files, RULE)] == [message]
    assert hints(files, RULE) == [hint]
