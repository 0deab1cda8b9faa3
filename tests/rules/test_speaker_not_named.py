"""The words of a claim do not name its speaker, and nothing says why it is this one."""

from generator.derive import derive
from generator.rules.speaker_not_named import check
from tests.briefings import Fields, briefing
from tests.sources import BY_UNION, NOTES, UNION, at, changed, hints, problems, sources

RULE = "speaker-not-named"
TEXT = "Bridge news\n\nAda Vale was asked. The bridge opens, she said. The director added more.\n"
VALE = {"name": "Ada Vale", "spellings": ["Ada Vale"], "described_as": ["The director"]}


def found(claim: Fields, article: Fields | None = None, actor: Fields | None = None) -> list[str]:
    whole = briefing(
        articles={
            "gazette": {"text": TEXT, "claims": [{"by": "vale", **claim}], **(article or {})}
        },
        actors={"vale": {**VALE, **(actor or {})}},
    )
    return [finding.message for finding in check(derive(whole))]


def test_points_at_the_speaker() -> None:
    files = changed(sources(), NOTES, BY_UNION, "by: dockers-union")

    message = "no words of this claim name its speaker, `dockers-union`"
    place = at(files, NOTES, "dockers-union\n    quote")
    assert problems(files, RULE) == [f"{place}: error[{RULE}] {message}"]
    assert "`by: {actor: dockers-union, inferred: ...}`" in hints(files, RULE)[0]


def test_a_speaker_without_spellings_is_led_to_them() -> None:
    files = changed(sources(), NOTES, BY_UNION, "by: dockers-union")
    spelt = next(line for line in files[UNION].splitlines() if line.startswith("spellings:"))
    files = changed(files, UNION, f"{spelt}\n", "")

    (hint,) = hints(files, RULE)

    assert hint.startswith(
        "Nobody is found by `actors/dockers-union.yml` while it has no `spellings`: write there "
    )


def test_says_by_which_names_the_speaker_is_found() -> None:
    files = changed(sources(), NOTES, BY_UNION, "by: dockers-union")
    spelt = next(line for line in files[UNION].splitlines() if line.startswith("spellings:"))
    found_as = [
        hints(changed(files, UNION, spelt, f"spellings: {names}"), RULE)[0].rpartition("`. By ")[2]
        for names in (
            "[dockers union]",
            "['Union, Dockers', The Union]",
            "[A1, B1, C1, D1, E1, F1]",
        )
    ]

    assert found_as == [
        "`actors/dockers-union.yml` the actor is found as `dockers union`; capitals count.",
        (
            "`actors/dockers-union.yml` the actor is found as `Union, Dockers` or `The Union`; "
            "capitals count, and a comma is part of a name."
        ),
        (
            "`actors/dockers-union.yml` the actor is found as `A1` or `B1` or `C1` or `D1` "
            "or 2 more; capitals count."
        ),
    ]


def test_the_quotation_may_name_the_speaker() -> None:
    assert found({"quote": "Ada Vale was asked"}) == []


def test_a_further_passage_may_name_the_speaker() -> None:
    passage = {"quote": "Ada Vale was asked", "role": "speaker"}

    assert found({"quote": "The bridge opens", "also": [passage]}) == []
    assert len(found({"quote": "The bridge opens"})) == 1


def test_a_description_that_is_listed_names_the_speaker() -> None:
    assert found({"quote": "The director added more"}) == []


def test_what_is_inferred_needs_no_name() -> None:
    by = {"actor": "vale", "inferred": "The sentence before names her."}

    assert found({"quote": "The bridge opens", "by": by}) == []


def test_the_outlet_media_and_unnamed_speakers_need_no_name() -> None:
    claim = {"quote": "The bridge opens"}

    assert found(claim, {"outlet": "vale"}) == []
    assert found(claim, actor={"kind": "media"}) == []
    assert found(claim, actor={"kind": "anonymous", "article": "gazette"}) == []


def test_a_withdrawn_claim_is_left_alone() -> None:
    assert found({"quote": "The bridge opens", "withdrawn": "It was misread."}) == []
