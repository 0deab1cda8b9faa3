from generator.derive.inventory import take_inventory
from generator.model import walk
from generator.model.fields import Refers
from generator.model.record import Dating, Statement
from tests.briefings import briefing

SAMPLE = briefing(
    articles={"gazette": {"claims": ["The bridge will open."], "must_know": ["It is a copy."]}},
    events={"opening": {"when": "2021-05", "claims": ["gazette/c1"]}},
)


def test_it_has_every_record_of_a_kind_wherever_it_stands() -> None:
    found = take_inventory(SAMPLE)

    assert [place.path for place, _ in found.of_kind(Dating)] == [
        "articles/gazette/record.yml",
        "events/opening.yml",
    ]
    assert [statement.says for _, statement in found.of_kind(Statement)] == [
        "There is a dispute over a bridge.",
        "It is a copy.",
    ]


def test_it_has_every_leaf_in_the_order_of_the_files() -> None:
    leaves = take_inventory(SAMPLE).leaves

    assert leaves == tuple(
        leaf for top, record in walk.records(SAMPLE) for leaf in walk.contents(record, top).leaves
    )
    assert any(leaf.value == "gazette/c1" and leaf.mark(Refers) for leaf in leaves)
