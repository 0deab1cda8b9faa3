"""From a node to a record, and what is kept of a faulty one."""

from generator.load.validation import Validated, validate
from generator.model.article import ArticleRecord
from generator.model.claim import Annotations
from generator.model.entities import Actor
from generator.yaml_nodes import Fields, Items, read

CLAIM = """\
  - id: {id}
    says: It opens.
    kind: {kind}
    by: ada-vale
    quote: It opens
    credibility: {{grade: 2, basis: So it says.}}
"""


def claims(**kinds: str) -> str:
    return "claims:\n" + "".join(CLAIM.format(id=id_, kind=kind) for id_, kind in kinds.items())


def annotations(text: str) -> Validated[Annotations]:
    node, findings = read("annotations.yml", text)
    assert node is not None
    assert findings == ()
    return validate(Annotations, node)


def test_a_record() -> None:
    node, _ = read("actors/ada-vale.yml", "name: Ada Vale\nkind: person\n")
    assert node is not None

    found = validate(Actor, node, {"id": "ada-vale"})

    assert found.findings == ()
    assert found.record is not None
    assert (found.record.id, found.record.name) == ("ada-vale", "Ada Vale")


def test_a_faulty_claim_is_left_out_and_the_others_stay() -> None:
    found = annotations(claims(a="fact", b="fuct", c="fact", d=""))

    assert found.record is not None
    assert [claim.id for claim in found.record.claims] == ["a", "c"]
    assert [f"{f.where.line} {f.rule}" for f in found.findings] == [
        "10 unknown-word",
        "22 empty-text",
    ]


def test_places_lead_to_the_claims_that_stayed() -> None:
    """Or else every finding below a faulty claim would point at its neighbour."""
    found = annotations(claims(a="fuct", b="fact"))

    assert isinstance(found.node, Fields)
    entries = found.node.values["claims"]
    assert isinstance(entries, Items)
    assert [entry.where.line for entry in entries.values] == [8]


def test_a_fault_outside_the_list_leaves_no_record() -> None:
    found = annotations(claims(a="fact") + "clams: []\n")

    assert found.record is None
    assert [f.rule for f in found.findings] == ["unknown-key"]


def test_a_list_that_is_none_leaves_no_record() -> None:
    assert annotations("claims: {a: b}\n").record is None
    assert annotations("claims:\n").record is None


def test_a_fault_in_another_list_leaves_no_record() -> None:
    node, _ = read("record.yml", "lineage: [x]\n")
    assert node is not None

    found = validate(ArticleRecord, node)

    assert found.record is None
    assert "wrong-type" in [f.rule for f in found.findings]


def test_a_file_that_is_no_mapping() -> None:
    found = annotations("- a\n")

    assert found.record is None
    (finding,) = found.findings
    assert (finding.rule, finding.message) == (
        "wrong-type",
        "this file must be a block of fields, not a list",
    )
