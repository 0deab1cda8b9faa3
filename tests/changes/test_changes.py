"""Two states of a whole briefing: what is told equals what a computation from scratch finds."""

import hashlib
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.build import compare
from generator.changes import Changes
from generator.changes import compare as compare_facts
from generator.changes.results import Aspect, Held, Kind, Move, RecordChange, Value, What
from generator.check import check
from generator.derive import Facts, derive
from generator.diagnostics import Place
from generator.fs import read_tree
from generator.model import walk
from generator.model.briefing import Article, Briefing
from generator.model.claim import Claim
from generator.model.entities import ActorRelation, Event, Role, Tension
from generator.model.fields import ArticleId, ClaimId
from generator.model.record import Statement
from generator.tree import Tree
from generator.yaml_nodes import plain
from tests.briefings import briefing
from tests.changes.mutants import mutants
from tests.derive.strategies import FEW, briefings, disputes
from tests.project import BRIEFINGS, SECOND
from tests.sources import (
    ARTICLE,
    AUTHORITY,
    EVENT,
    ISSUE,
    NOTES,
    RECORD,
    SPEAKER,
    Files,
    changed,
    extended,
    problems,
    reworded,
    sources,
    two_articles,
    without,
)


def between(before: Briefing, after: Briefing) -> Changes:
    return compare_facts(derive(before), derive(after), None, None)


def told(before: Files, after: Files) -> Changes:
    """What changed between two folders of sources."""
    one, other = (_tree(files) for files in (before, after))
    changes = compare(one, other).changes
    assert changes is not None
    return changes


def _tree(files: Mapping[str, str]) -> Tree:
    return Tree({path: text.encode() for path, text in files.items()})


def only(changes: Changes) -> RecordChange:
    (change,) = changes.records
    return change


def test_nothing_changes_between_a_briefing_and_itself() -> None:
    for folder in BRIEFINGS:
        changes = compare(read_tree(folder), read_tree(folder)).changes

        assert changes is not None
        assert changes.is_empty
        assert changes.pages is not None
        assert changes.pages == type(changes.pages)((), (), ())


# What becomes of records ---------------------------------------------------------------------


def test_a_claim_that_is_added_is_told_with_all_it_has() -> None:
    more = """\
  - id: fee
    says: The Act gives the Port Authority the last word.
    kind: fact
    by: ada-vale
    quote: The Harbour Act gives the Port Authority the last word
    credibility: {grade: 3, basis: It stands there.}
"""
    files = changed(sources(), NOTES, "no_claim:\n", f"{more}no_claim:\n")

    change = only(told(sources(), files))

    assert (change.kind, change.id, change.what) == (Kind.CLAIM, f"{ARTICLE}/fee", What.ADDED)
    assert change.name == "The Act gives the Port Authority the last word."
    assert [field.field for field in change.fields] == [
        "says",
        "kind",
        "by",
        "quote",
        "credibility",
    ]
    assert all(field.before is None for field in change.fields)


def test_a_claim_that_is_withdrawn_is_told_so_and_what_fell_with_it() -> None:
    quote = "    quote: The harbour bridge will open in May\n"
    files = changed(sources(), NOTES, quote, f"{quote}    withdrawn: It was misread.\n")

    changes = told(sources(), files)

    assert only(changes).what is What.WITHDRAWN
    assert [(one.id, one.field, one.falls) for one in changes.support] == [
        ("", "bottom_line", True),
        ("ada-vale", "summary", True),
        ("ada-vale", "roles", True),
        ("ada-vale", "relations", True),
        ("bridge", "summary", False),
        ("bridge", "tensions", False),
        ("bridge-opening", "", True),
    ]
    assert [(one.actor, one.move) for one in changes.positions] == [("port-authority", Move.LOST)]
    assert [one.what for one in told(files, sources()).records] == [What.REINSTATED]


def test_a_draft_is_told_as_one_and_its_publication_as_that() -> None:
    draft = extended(sources(), SPEAKER, "status: draft\n")
    other = changed(draft, SPEAKER, "title: Director", "title: Chair")

    assert only(told(sources(), draft)).what is What.UNPUBLISHED
    assert not only(told(sources(), draft)).draft
    assert only(told(draft, other)).draft
    assert only(told(draft, other)).what is What.CHANGED
    published = only(told(other, changed(other, SPEAKER, "status: draft\n", "")))
    assert (published.what, published.draft) == (What.PUBLISHED, False)
    assert "roles" in [field.field for field in published.fields]
    assert only(told(without(sources(), SPEAKER), draft)).draft


def test_a_claim_of_a_draft_article_is_a_draft() -> None:
    before = briefing(articles={"gazette": {"status": "draft", "claims": ["It opens."]}})
    after = briefing(
        articles={
            "gazette": {
                "status": "draft",
                "claims": [{"quote": "It", "says": "No."}],
                "text": "It opens.",
            }
        }
    )

    assert all(change.draft for change in between(before, after).records)


def test_a_renamed_entity_is_removed_and_added_and_asked_about() -> None:
    before = briefing(actors={"old": {"name": "One"}, "other": {"name": "Other"}})
    after = briefing(actors={"new": {"name": "One"}, "third": {"name": "Third"}})

    changes = {(one.id, one.what, one.renamed) for one in between(before, after).records}

    assert changes == {
        ("old", What.REMOVED, "new"),
        ("new", What.ADDED, "old"),
        ("other", What.REMOVED, ""),
        ("third", What.ADDED, ""),
    }


RENAMED = [
    (SPEAKER, "speaker"),
    (AUTHORITY, "harbour-board"),
    (ISSUE, "crossing"),
    (RECORD, "gazette-2021-03"),
]


def renaming(files: Files, path: str, new: str) -> Files:
    """The sources with a record under another id, wherever that is named, and its old one kept."""
    old = path.split("/")[1].removesuffix(".yml")
    # A word of prose may be an id as well: it has no slash or bracket behind it.
    named = re.compile(rf"(?<![\w-]){old}(?=[/\])])|(?<=: ){old}(?=,|$)", re.MULTILINE)
    renamed = {re.sub(rf"/{old}(?=[/.])", f"/{new}", name): text for name, text in files.items()}
    texts = {
        name: named.sub(new, text) if name.endswith(".yml") else text
        for name, text in renamed.items()
    }
    return extended(texts, path.replace(old, new), f"formerly: [{old}]\n")


@pytest.mark.parametrize(("path", "new"), RENAMED)
def test_a_record_that_says_what_it_was_called_is_renamed_and_nothing_else(
    path: str, new: str
) -> None:
    files = renaming(two_articles(), path, new)
    assert problems(files) == []

    changes = told(two_articles(), files)

    change = only(changes)
    assert (change.id, change.what) == (new, What.CHANGED)
    assert [(one.field, one.aspect) for one in change.fields] == [("formerly", Aspect.RENAMED)]
    assert replace(changes, records=(), pages=None).is_empty


@pytest.mark.parametrize(("path", "new"), RENAMED)
def test_what_changes_with_a_rename_is_told_by_the_new_id(path: str, new: str) -> None:
    old = path.split("/")[1].removesuffix(".yml")
    files = changed(two_articles(), NOTES, "says: The harbour bridge will", "says: The bridge will")
    files = changed(files, EVENT, "status: announced", "status: predicted")

    alone = {one.id for one in told(two_articles(), files).records}
    renamed = {one.id for one in told(two_articles(), renaming(files, path, new)).records}

    assert len(alone) == 2
    assert renamed == {new, *(re.sub(f"^{old}/", f"{new}/", id_) for id_ in alone)}


def test_of_two_that_became_one_the_first_was_renamed_and_the_other_is_gone() -> None:
    before = briefing(actors={"one": {"name": "One"}, "two": {"name": "Two"}})
    after = briefing(actors={"both": {"name": "One", "formerly": ["one", "two"]}})

    changes = {(one.id, one.what) for one in between(before, after).records}

    assert changes == {("both", What.CHANGED), ("two", What.REMOVED)}


@pytest.mark.parametrize("link", ["actor:{}", "<actor:{}>", " actor:{} "])
def test_a_link_in_prose_is_renamed_in_every_form(link: str) -> None:
    def named(id_: str, **fields: object) -> Briefing:
        says = f"It was [she]({link.format(id_)})."
        return briefing(
            actors={id_: {"name": "One", **fields}}, terms={"act": {"definition": [says]}}
        )

    (change,) = between(named("old"), named("new", formerly=["old"])).records

    assert change.id == "new"


def test_an_id_that_is_still_in_use_is_no_former_one() -> None:
    before = briefing(actors={"old": {"name": "One"}})
    after = briefing(actors={"old": {"name": "One"}, "new": {"name": "Two", "formerly": ["old"]}})

    assert [(one.id, one.what) for one in between(before, after).records] == [("new", What.ADDED)]


def test_a_renamed_article_and_its_claims_are_asked_about() -> None:
    def folder(id_: str) -> Briefing:
        lineage = ["report"]
        return briefing(articles={id_: {"claims": ["It opens."], "lineage": lineage}})

    renamed = {one.id: one.renamed for one in between(folder("old"), folder("new")).records}

    assert renamed == {"old": "new", "new": "old", "old/c1": "new/c1", "new/c1": "old/c1"}


def test_a_quotation_that_moved_is_told_with_its_places() -> None:
    text = "It opens.\n\nIt opens.\n\nSo they said.\n"
    before, after = (
        briefing(articles={"gazette": {"text": text, "claims": [{"quote": "It opens.", **more}]}})
        for more in ({"suffix": "It"}, {"suffix": "So"})
    )

    (place,) = (field for field in only(between(before, after)).fields if field.field == "place")

    assert place.before == Value("paragraph 1, characters 0-9")
    assert place.after == Value("paragraph 2, characters 11-20")


def test_a_replaced_source_is_told_with_the_quotations_it_no_longer_has() -> None:
    before = two_articles()
    after = reworded(before, ARTICLE, '"Nobody asked us,"', '"No one asked us,"')

    changes = compare(_tree(before), _tree(after)).changes

    assert changes is not None
    (replaced,) = changes.replaced
    path = f"articles/{ARTICLE}/article.txt"
    assert replaced.text is not None
    assert replaced.text.before == hashlib.sha256(before[path].encode()).hexdigest()
    assert replaced.text.after == hashlib.sha256(after[path].encode()).hexdigest()
    assert replaced.capture is not None
    assert (replaced.missing, replaced.misplaced) == ((f"{ARTICLE}/not-asked",), ())
    assert [field.field for field in only(changes).fields] == ["capture.sha256"]


def test_an_event_that_is_dated_anew_is_told() -> None:
    files = changed(sources(), EVENT, "edtf: 2021-05", "edtf: 2021-06")

    (field,) = only(told(sources(), files)).fields

    assert (field.field, str(field.aspect)) == ("when.edtf", "re-dated")


def test_pages_are_told_by_their_addresses() -> None:
    files = changed(sources(), EVENT, "edtf: 2021-05", "edtf: 2021-06")
    more = {
        **files,
        "terms/other-act.yml": files["terms/harbour-act.yml"].replace("Harbour Act", "Other Act"),
    }
    more = {
        **more,
        "actors/new-one.yml": files["actors/dockers-union.yml"].replace("ockers' ", "ivers' "),
    }

    pages, back = told(sources(), more).pages, told(more, sources()).pages

    assert pages is not None
    assert back is not None
    assert pages.added == back.removed == ("actors/new-one/",)
    assert {"timeline/", "glossary/"} <= set(pages.changed)
    assert f"sources/{ARTICLE}/" not in pages.changed


def test_pages_are_not_known_where_a_side_has_errors() -> None:
    broken = changed(sources(), EVENT, "event_status: announced", "event_status: announce")

    assert told(sources(), broken).pages is None


def test_claims_in_another_order_change_nothing_in_meaning() -> None:
    claims = [{"id": "a", "quote": "It opens."}, {"id": "b", "quote": "In May."}]
    before, after = (
        briefing(articles={"g": {"text": "It opens. In May.", "claims": order}})
        for order in (claims, claims[::-1])
    )

    assert between(before, after).is_empty


# The form of YAML ----------------------------------------------------------------------------

SETS = frozenset(
    {"claims", "no_claim", "propositions", "actors", "spellings", "corroborates", "emendations"}
    | {"glosses", "roles", "relations", "described_as", "also", "omitted", "tensions"}
)
"""Lists of YAML whose order means nothing."""


def _shuffled(value: object, dice: random.Random, name: str = "") -> object:
    if isinstance(value, dict):
        keys = dice.sample(list(value), len(value))
        return {key: _shuffled(value[key], dice, key) for key in keys}
    if isinstance(value, list):
        entries = [_shuffled(entry, dice) for entry in value]
        return dice.sample(entries, len(entries)) if name in SETS else entries
    return value


@pytest.mark.parametrize("folder", BRIEFINGS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("seed", [1, 2])
def test_another_form_of_the_same_yaml_changes_nothing(folder: Path, seed: int) -> None:
    tree, dice = read_tree(folder), random.Random(seed)  # noqa: S311 - no secret
    files = dict(tree.files)
    for path, node in check(tree).loaded.nodes.items():
        first = files[path].split(b"\n", 1)[0].decode()
        style: dict[str, Any] = dice.choice([{}, {"default_flow_style": True}, {"width": 20}])
        dumped = yaml.safe_dump(
            _shuffled(plain(node), dice), allow_unicode=True, sort_keys=False, **style
        )
        files[path] = f"{first}\n# Another comment.\n\n{dumped}\n# And one.\n".encode()

    compared = compare(tree, Tree(files))

    assert compared.after.findings == ()
    assert files != dict(tree.files)
    assert compared.changes is not None
    assert compared.changes.is_empty


# Nothing is passed over ----------------------------------------------------------------------


def _everything(whole: Briefing) -> list[tuple[str, Briefing]]:
    """Every mutant of every record of a briefing, as a whole briefing."""
    found = [(what, _with(whole, file=file)) for what, file in mutants(whole.file)]
    for id_, article in whole.articles.items():
        for what, other in _articles(article):
            found.append((what, replace(whole, articles={**whole.articles, id_: other})))
    for kind, folder in walk.FOLDERS.items():
        if kind != "article":
            records: Mapping[Any, BaseModel] = getattr(whole, folder)
            for id_, record in records.items():
                for what, mutant in mutants(record):
                    found.append((what, _with(whole, **{folder: {**records, id_: mutant}})))
    return found


_Whole = TypeVar("_Whole", Article, Briefing)


def _with(whole: _Whole, **fields: Any) -> _Whole:  # noqa: ANN401 - of whatever type they are
    return replace(whole, **fields)


def _articles(article: Article) -> Iterator[tuple[str, Article]]:
    yield "the text", replace(article, text=f"{article.text}x")
    yield "the capture", replace(article, capture_sha256="0" * 64)
    for what, record in mutants(article.record):
        yield what, _with(article, record=record)
    for what, notes in mutants(article.annotations):
        yield what, _with(article, annotations=notes)


SECOND_FACTS = check(read_tree(SECOND)).facts
assert SECOND_FACTS is not None
MUTANTS = _everything(SECOND_FACTS.briefing)


@FEW
@given(st.integers(0, len(MUTANTS) - 1))
def test_no_change_of_a_briefing_is_passed_over(number: int) -> None:
    what, after = MUTANTS[number]
    assert SECOND_FACTS is not None

    assert not between(SECOND_FACTS.briefing, after).is_empty, what


# Equal to a computation from scratch ---------------------------------------------------------


def positions_of(whole: Briefing) -> dict[tuple[str, str], set[tuple[str, str]]]:
    """Who is seen to hold what, by the claims alone: stance and claim."""
    cells: dict[tuple[str, str], set[tuple[str, str]]] = {}
    public = whole.published()
    propositions = {id_ for id_, _, _ in public.propositions()}
    for entry in public.claims():
        claim = entry.claim
        if claim.withdrawn or claim.ascribes_to or claim.modality != "asserted":
            continue
        for actor in [claim.speaks_for] if claim.speaks_for else [by.actor for by in claim.by]:
            for proposition, taken in claim.stances.items():
                if actor in public.actors and proposition in propositions:
                    cell = cells.setdefault((actor, proposition), set())
                    cell.add((str(taken.stance), entry.id))
    return cells


@FEW
@given(briefings() | disputes(), briefings() | disputes())
def test_positions_are_those_of_both_sides(before: Briefing, after: Briefing) -> None:
    was, now = positions_of(before), positions_of(after)
    found = {(one.actor, one.proposition): one for one in between(before, after).positions}

    for cell in was.keys() | now.keys():
        if was.get(cell) != now.get(cell):
            assert cell in found
    for cell, change in found.items():
        assert seen(change.before) == was.get(cell, set())
        assert seen(change.after) == now.get(cell, set())
        assert (change.move is Move.GAINED) is (cell not in was)
        assert (change.move is Move.LOST) is (cell not in now)
        if {s for s, _ in was.get(cell, ())} != {s for s, _ in now.get(cell, ())}:
            assert change.move is not Move.OBSERVED


def seen(held: tuple[Held, ...]) -> set[tuple[str, str]]:
    return {(one.stance, one.claim) for one in held}


@FEW
@given(disputes(), disputes())
def test_a_later_stance_is_a_change_only_where_the_ledger_says_so(
    before: Briefing, after: Briefing
) -> None:
    ledger = derive(after.published()).ledger

    for change in between(before, after).positions:
        developments = ledger.developments(change.actor, change.proposition)  # type: ignore[arg-type]
        assert change.after_shows == tuple(str(one.kind) for one in developments)
        assert len(change.after_shows) == max(0, len(change.after) - 1)


@FEW
@given(briefings(), briefings())
def test_coverage_and_corroboration_are_those_of_both_sides(
    before: Briefing, after: Briefing
) -> None:
    changes = between(before, after)

    was, now = shares(derive(before)), shares(derive(after))
    assert {one.article for one in changes.coverage} == {
        id_ for id_ in was.keys() | now.keys() if was.get(id_) != now.get(id_)
    }
    for one in changes.coverage:
        assert (one.before and (one.before.covered, one.before.total)) == was.get(one.article)
        assert (one.after and (one.after.covered, one.after.total)) == now.get(one.article)
    old, new = origins(before.published()), origins(after.published())
    assert {one.claim: (one.before, one.after) for one in changes.corroboration} == {
        id_: (old[id_][0], new[id_][0]) for id_ in old.keys() & new.keys() if old[id_] != new[id_]
    }


def shares(facts: Facts) -> dict[str, tuple[int, int]]:
    return {
        id_: (sum(1 for one in found.sentences if one.is_covered), len(found.sentences))
        for id_, found in facts.coverage.items()
    }


def origins(whole: Briefing) -> dict[str, tuple[int, tuple[str, ...]]]:
    facts = derive(whole)
    return {
        id_: (found.independent, found.origins)
        for id_, entry in facts.claims.items()
        if entry.claim.withdrawn is None
        for found in [facts.lineage.corroboration(id_)]
    }


@FEW
@given(briefings(), st.sets(st.integers(0, 8)), st.sampled_from(["withdrawn", "taken out"]))
def test_support_is_what_is_left_without_some_claims(
    before: Briefing, chosen: set[int], how: str
) -> None:
    """Claims are taken out of the sources, or withdrawn, and what rests on them counted anew."""
    gone = {entry.id for n, entry in enumerate(before.claims()) if n in chosen}
    after = _without(before, gone, withdraw=how == "withdrawn")

    changes = between(before, after)

    was, now = rests(before.published()), rests(after.published())
    expected = {
        (
            place.path,
            tuple(sorted(was[place][0] - now[place][0])),
            not now[place][0] and not now[place][1],
        )
        for place in was.keys() & now.keys()
        if was[place][0] != now[place][0]
    }
    assert {(one.path, one.lost, one.falls) for one in changes.support} == expected
    assert all(one.gained == () for one in changes.support)


def _without(whole: Briefing, gone: set[Any], *, withdraw: bool) -> Briefing:
    def left(article: ArticleId, claims: tuple[Claim, ...]) -> Iterator[Claim]:
        for claim in claims:
            if f"{article}/{claim.id}" not in gone:
                yield claim
            elif withdraw:
                yield claim.model_copy(update={"withdrawn": "It was misread."})

    articles = {
        id_: replace(
            article,
            annotations=article.annotations.model_copy(
                update={"claims": tuple(left(id_, article.annotations.claims))}
            ),
        )
        for id_, article in whole.articles.items()
    }
    return replace(whole, articles=articles)


def rests(whole: Briefing) -> dict[Place, tuple[set[ClaimId], bool]]:
    """Everything that lists claims: those that stand, and whether it has something besides."""
    standing = {entry.id for entry in whole.claims() if entry.claim.withdrawn is None}
    found: dict[Place, tuple[set[ClaimId], bool]] = {}
    for top, record in walk.records(whole):
        for place, part in walk.contents(record, top).parts:
            if isinstance(part, Statement | Role | ActorRelation | Tension | Event):
                besides = (getattr(part, name, None) for name in ("outside", "assessment"))
                found[place] = (standing.intersection(part.claims), any(besides))
    return found


@FEW
@given(briefings(), briefings())
def test_there_and_back_again(before: Briefing, after: Briefing) -> None:
    there, back = between(before, after), between(after, before)
    opposite = {What.ADDED: What.REMOVED, What.PUBLISHED: What.UNPUBLISHED}
    opposite |= {other: one for one, other in opposite.items()}
    opposite |= {What.WITHDRAWN: What.REINSTATED, What.REINSTATED: What.WITHDRAWN}

    assert {(c.kind, c.id, c.what) for c in there.records} == {
        (c.kind, c.id, opposite.get(c.what, c.what)) for c in back.records
    }
    assert there.is_empty is back.is_empty
