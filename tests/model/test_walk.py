from generator.diagnostics import Place
from generator.model import walk
from generator.model.claim import StanceTaken
from generator.model.fields import IsProse, IsQuote, Refers
from generator.model.record import Dating, Statement
from tests.briefings import briefing

SAMPLE = briefing(
    articles={
        "gazette": {
            "claims": [
                {
                    "quote": "The bridge opens.",
                    "also": ["in May"],
                    "said": "2021-03",
                    "stances": {"bridge/build": "supports"},
                }
            ],
            "must_know": [{"claims": ["gazette/c1"]}],
        }
    },
    actors={"union": {"roles": [{"title": "Chair", "attested": "2020"}]}},
    issues=["bridge"],
    events=["opening"],
    terms=["toll"],
)
CLAIM = Place("articles/gazette/annotations.yml", ("claims", 0))


def found(*marks: type) -> list[tuple[tuple[str | int, ...], object]]:
    """The leaves of the claim that bear one of the marks: keys below the claim, and value."""
    (entry,) = SAMPLE.claims()
    leaves = walk.contents(entry.claim, entry.place).leaves
    return [(leaf.place.keys[2:], leaf.value) for leaf in leaves if any(map(leaf.mark, marks))]


def test_records_are_those_of_the_files() -> None:
    assert [place.path for place, _ in walk.records(SAMPLE)] == [
        "briefing.yml",
        "articles/gazette/record.yml",
        "articles/gazette/annotations.yml",
        "actors/minister.yml",
        "actors/union.yml",
        "issues/bridge.yml",
        "events/opening.yml",
        "terms/toll.yml",
        "origins/gazette.yml",
    ]


def test_every_folder_is_a_collection_of_the_briefing() -> None:
    assert all(isinstance(getattr(SAMPLE, folder), dict) for folder in walk.FOLDERS.values())


def test_a_leaf_bears_the_marks_of_its_type() -> None:
    assert found(IsQuote) == [(("quote",), "The bridge opens."), (("also", 0, "quote"), "in May")]
    assert found(IsProse) == [(("says",), "Somebody said so.")]
    assert found(Refers) == [
        (("by", 0, "actor"), "minister"),
        (("stances", "bridge/build"), "bridge/build"),
    ]


def test_a_key_is_a_leaf_that_points_at_itself() -> None:
    (entry,) = SAMPLE.claims()

    (key,) = [leaf for leaf in walk.contents(entry.claim, entry.place).leaves if leaf.place.on_key]

    assert key.place == Place(CLAIM.path, (*CLAIM.keys, "stances", "bridge/build"), on_key=True)
    assert key.mark(Refers) == Refers("proposition")


def test_what_is_absent_is_no_leaf() -> None:
    (entry,) = SAMPLE.claims()
    names = {leaf.place.keys[2] for leaf in walk.contents(entry.claim, entry.place).leaves}

    assert {"quote", "kind", "background"} <= names
    assert not {"show", "translation", "withdrawn", "reports"} & names


def test_parts_are_all_records_in_a_record_each_at_its_place() -> None:
    parts = [
        pair for top, record in walk.records(SAMPLE) for pair in walk.contents(record, top).parts
    ]

    dates = [(place.path, place.keys) for place, part in parts if isinstance(part, Dating)]
    told = [place for place, part in parts if isinstance(part, Statement) and part.claims]
    assert dates == [
        ("articles/gazette/record.yml", ("published",)),
        (CLAIM.path, (*CLAIM.keys, "said")),
        ("actors/union.yml", ("roles", 0, "attested")),
        ("events/opening.yml", ("when",)),
    ]
    assert told == [Place("articles/gazette/record.yml", ("must_know", 0))]
    assert [place.keys[2:] for place, part in parts if isinstance(part, StanceTaken)] == [
        ("stances", "bridge/build")
    ]
