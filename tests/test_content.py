"""The two briefings that come with the project: clean, locked, and unknown to the generator."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator.anchor import Passage, Selector
from generator.check import Checked, check
from generator.derive import Facts
from generator.fs import read_tree
from generator.model.article import Emendation, Gloss
from generator.model.claim import Claim, FurtherPassage, NoClaim
from generator.model.entities import Actor, Term
from generator.model.fields import ArticleId
from tests.mutations import mutations
from tests.project import BRIEFINGS, ROOT, SECOND, SOURCES

CAPTURES = {
    "451acdde137f58bc5e5cba1c795e6a6fe0e50e0d8cbeb5b05bd4e8deae928d7a",
    "1917acc4d160e765a4978bb4e654fac5c37f1343f1f9889086556fbb28836a0a",
    "be1f7014047038da098e86446b9d9445c78f372bf7222386da741a7857672385",
}
"""SHA-256 of the three captures as they were collected."""

GENERAL = frozenset({"drawbridge", "interoperability", "technology transfer"})
"""Names of terms that are also plain words."""


@cache
def checked(folder: Path) -> Checked:
    return check(read_tree(folder))


def facts_of(folder: Path) -> Facts:
    facts = checked(folder).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize("folder", BRIEFINGS, ids=lambda folder: folder.name)
def test_the_briefing_has_no_finding(folder: Path) -> None:
    proof = checked(folder).proof

    assert checked(folder).findings == ()
    assert proof.checked == proof.quotations > 0


def test_the_captures_are_those_that_were_collected() -> None:
    captures = SOURCES.glob("articles/*/capture.txt")

    assert {hashlib.sha256(path.read_bytes()).hexdigest() for path in captures} == CAPTURES


@pytest.mark.parametrize("folder", BRIEFINGS, ids=lambda folder: folder.name)
def test_no_mutated_quotation_passes_the_lock(folder: Path) -> None:
    """Quotations of claims, their further passages, what carries no claim, and damaged words."""
    facts = facts_of(folder)
    tried = [
        (article, name, replace(selector, exact=mutated))
        for article, selector in _selectors(facts)
        for name, mutated in mutations(selector.exact)
    ]
    passed = [
        f"{article}: {name}: {selector.exact}"
        for article, name, selector in tried
        if isinstance(facts.texts[article].locate(selector), Passage)
    ]

    assert passed == []
    assert len(tried) > 3 * sum(1 for _ in _selectors(facts))


def _selectors(facts: Facts) -> Iterator[tuple[ArticleId, Selector]]:
    """Every quotation of a briefing, with the article it stands in."""
    for id_, article in facts.briefing.articles.items():
        notes = article.annotations
        further = (passage for claim in notes.claims for passage in claim.also)
        quotations: list[Claim | FurtherPassage | NoClaim] = [*notes.claims, *further]
        for quoted in (*quotations, *notes.no_claim):
            words = (quoted.quote, quoted.prefix, quoted.suffix)
            yield id_, Selector(*words, spans_paragraphs=quoted.spans_paragraphs)
        readings: list[Emendation | Gloss] = [*article.record.emendations, *article.record.glosses]
        for reading in readings:
            yield id_, Selector(reading.reads, reading.prefix, reading.suffix)


def test_the_flagship_has_what_its_pages_need() -> None:
    facts = facts_of(SOURCES)
    briefing = facts.briefing
    with_stances = {entry.proposition.partition("/")[0] for entry in facts.ledger.entries}

    assert len(briefing.articles) == 3
    assert all(len(article.annotations.claims) >= 12 for article in briefing.articles.values())
    assert len(briefing.actors) >= 15
    assert len(with_stances) >= 6
    assert len(briefing.events) >= 12
    assert len(briefing.terms) >= 5
    assert sum(len(issue.tensions) for issue in briefing.issues.values()) >= 3


def test_the_flagship_accounts_for_every_sentence_and_quotes_little() -> None:
    facts = facts_of(SOURCES)
    settings = facts.briefing.file.settings
    shown = [passages.shown for passages in facts.quotations.claims.values()]

    assert settings.every_sentence
    assert settings.cited_claims_show
    assert settings.shown_words == 20
    assert all(coverage.uncovered == () for coverage in facts.coverage.values())
    assert all(exposure.share <= 0.40 for exposure in facts.exposure.values())
    assert None not in shown


def test_every_claim_of_the_flagship_is_on_the_page_of_an_issue() -> None:
    facts = facts_of(SOURCES)
    stances = {e.id for e in facts.claims.values() if e.claim.stances}
    cited = {r.id for r in facts.references if r.kind == "claim" and "issues/" in r.place.path}

    assert set(facts.claims) - stances - cited == set()


def test_the_generator_knows_nothing_of_either_briefing() -> None:
    """No name of an actor, term or source of a briefing stands anywhere in the package."""
    known = {word for folder in BRIEFINGS for word in _names(facts_of(folder))}
    said = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in sorted((ROOT / "generator").rglob("*"))
        if path.suffix in {".py", ".jinja", ".css", ".js", ".html", ".yml", ".json"}
        for word in known
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", path.read_text(encoding="utf-8"))
    }

    assert len(known) > 60
    assert said == set()


def _names(facts: Facts) -> set[str]:
    briefing = facts.briefing
    named: list[Actor | Term] = [*briefing.actors.values(), *briefing.terms.values()]
    names = {word for one in named for word in (one.name, *one.spellings, *one.misspellings)}
    names |= {article.record.publisher for article in briefing.articles.values()}
    return {name for name in names if name[:1].isupper()} - GENERAL


def test_the_second_briefing_has_every_difficulty() -> None:
    briefing = facts_of(SECOND).briefing
    records = [article.record for article in briefing.articles.values()]
    relations = {str(step.relation) for record in records for step in record.lineage}
    entries = list(briefing.claims())
    on_one_statement = {e.article.id for e in entries if e.claim.origin == "authority-statement"}

    assert {record.language for record in records} == {"en", "de"}
    assert {"reprint", "altered-copy", "original"} <= relations
    assert any(entry.claim.translation for entry in entries)
    assert len(on_one_statement) == 2
    assert any(event.when.edtf.approximate for event in briefing.events.values())
    assert any(t.kind == "contradiction" for i in briefing.issues.values() for t in i.tensions)
