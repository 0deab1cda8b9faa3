"""No change of a field is passed over, and nothing that means nothing is a change."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from generator.changes.fields import differences
from generator.changes.results import Aspect, FieldChange, Value
from generator.changes.telling import Printed, Telling
from generator.derive import derive
from generator.model import walk
from generator.model.article import ArticleRecord
from generator.model.briefing import BriefingFile
from generator.model.claim import Annotations, Claim
from generator.model.entities import Actor, Event, Issue, Origin, Term
from tests.briefings import Fields, briefing
from tests.changes.mutants import mutants, specimens
from tests.project import BRIEFINGS

OPEN = Telling(Printed(derive(briefing())))
FILES = (ArticleRecord, BriefingFile, Claim, Actor, Event, Issue, Origin, Term)


def changed(before: BaseModel, after: BaseModel) -> list[FieldChange]:
    return list(differences(before, after, OPEN, OPEN))


def claim(**fields: object) -> Claim:
    made = briefing(articles={"gazette": {"claims": [{"quote": "It opens.", **fields}]}})
    return made.articles["gazette"].annotations.claims[0]  # type: ignore[index]


def issue(**fields: object) -> Issue:
    return briefing(issues={"bridge": fields}).issues["bridge"]  # type: ignore[index]


def shown(changes: list[FieldChange]) -> list[tuple[str, str | None, str | None]]:
    def text(value: Value | None) -> str | None:
        return value.text if value else None

    return [(one.field, text(one.before), text(one.after)) for one in changes]


@pytest.mark.parametrize("folder", BRIEFINGS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("kind", FILES, ids=lambda kind: kind.__name__)
def test_no_changed_field_is_passed_over(kind: type[BaseModel], folder: Path) -> None:
    record = specimens(folder)[kind]
    tried = list(mutants(record))

    for what, mutant in tried:
        assert changed(record, mutant), f"forth: {what}"
        assert changed(mutant, record), f"back: {what}"
    assert len(tried) >= len(kind.model_fields) - 1


def test_every_kind_of_file_is_tried() -> None:
    kinds = {type(record) for _, record in walk.records(briefing(articles=["a"], actors=["b"]))}

    assert kinds - {Annotations} <= set(FILES)


def test_a_record_is_equal_to_itself() -> None:
    for folder in BRIEFINGS:
        for kind in FILES:
            record = specimens(folder)[kind]
            assert changed(record, record.model_copy(deep=True)) == []


@pytest.mark.parametrize(
    ("fields", "field", "aspect"),
    [
        ({"says": "Another sentence."}, "says", Aspect.REWORDED),
        ({"by": "union"}, "by.actor", Aspect.ATTRIBUTION),
        ({"through": "union"}, "through", Aspect.ATTRIBUTION),
        ({"by": {"actor": "minister", "inferred": "So."}}, "by.inferred", Aspect.ATTRIBUTION),
        ({"speaks_for": "union"}, "speaks_for", Aspect.ATTRIBUTION),
        ({"ascribes_to": "union"}, "ascribes_to", Aspect.ATTRIBUTION),
        ({"credibility": "3"}, "credibility.grade", Aspect.GRADE),
        ({"stances": {"bridge/build": "supports"}}, "stances.bridge/build", Aspect.STANCE),
        ({"modality": "conditional"}, "modality", Aspect.STANCE),
        ({"prefix": "and"}, "prefix", Aspect.ANCHOR),
        ({"show": "opens"}, "show", Aspect.ANCHOR),
        ({"also": ["It"]}, "also", Aspect.ANCHOR),
        ({"said": "2021"}, "said", Aspect.DATE),
        ({"origin": "readout"}, "origin", Aspect.LINEAGE),
        ({"corroborates": ["courier/c1"]}, "corroborates", Aspect.SUPPORT),
        ({"kind": "fact"}, "kind", Aspect.OTHER),
        ({"background": True}, "background", Aspect.OTHER),
    ],
)
def test_a_change_is_told_by_what_it_is_about(fields: Fields, field: str, aspect: Aspect) -> None:
    changes = changed(claim(), claim(**fields))

    assert [(change.field, change.aspect) for change in changes if change.field == field] == [
        (field, aspect)
    ]


def test_entries_gained_and_lost_are_told_one_by_one() -> None:
    before = issue(claims=["a/x", "a/y"])
    after = issue(claims=["a/z", "a/y"])

    assert shown(changed(before, after)) == [("claims", "a/x", None), ("claims", None, "a/z")]


def test_a_reworded_sentence_is_one_change() -> None:
    before = issue(summary=["The bridge opens in May.", "Nobody asked the union."])
    after = issue(summary=["The bridge opens in June.", "Nobody asked the union."])

    (change,) = changed(before, after)

    assert (change.field, change.item) == ("summary.says", "The bridge opens in June.")
    assert change.aspect is Aspect.REWORDED
    assert change.before == Value("The bridge opens in May.")


def test_another_sentence_is_one_lost_and_one_gained() -> None:
    changes = changed(issue(summary=["The bridge opens in May."]), issue(summary=["Who knows?"]))

    assert [(c.before is None, c.after is None) for c in changes] == [(False, True), (True, False)]


def test_sentences_in_another_order_are_told() -> None:
    before = issue(summary=["It opens.", "Nobody asked."])
    after = issue(summary=["Nobody  asked.", "It opens."])

    assert shown(changed(before, after)) == [
        ("summary", "1. It opens.; 2. Nobody asked.", "1. Nobody asked.; 2. It opens.")
    ]


@pytest.mark.parametrize("field", ["claims", "about"])
def test_references_in_another_order_are_no_change(field: str) -> None:
    made = issue if field == "claims" else claim
    one, other = {field: ["a-b/x", "c/y"]}, {field: ["c/y", "a-b/x"]}
    if field == "about":
        one, other = {field: ["x", "y"]}, {field: ["y", "x"]}

    assert changed(made(**one), made(**other)) == []


def test_who_passed_it_on_first_is_told() -> None:
    (change,) = changed(claim(through=["a", "b"]), claim(through=["b", "a"]))

    assert shown([change]) == [("through", "1. a; 2. b", "1. b; 2. a")]


@pytest.mark.parametrize("says", ["It  opens.", "It\nopens.", " It opens."])
def test_white_space_is_no_change(says: str) -> None:
    assert changed(claim(says="It opens."), claim(says=says)) == []


def test_to_show_nothing_is_not_to_leave_it_out() -> None:
    hidden = claim().model_copy(update={"show": None})

    assert hidden.shows_nothing
    assert shown(changed(claim(), hidden)) == [("show", None, "~ (nothing of it)")]
