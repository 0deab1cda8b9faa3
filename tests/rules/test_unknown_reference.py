import pytest

from tests.sources import (
    ARTICLE,
    BRIEFING,
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
            "Did you mean `ada-vale`? Or else write `actors/ada-vail.yml`.",
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
                "A claim that no longer stands is not deleted but `withdrawn`."
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

    assert hints(files, RULE) == [
        f"Did you mean `ada-vale`? Or else write `actors/{name}.yml`.",
    ]


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
