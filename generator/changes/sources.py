"""Sources that are not what they were, and how much of each is accounted for.

Drafts count here: this is about the editors' work, not about what readers see.
"""

import hashlib
from collections.abc import Iterator

from generator.changes.results import CoverageChange, Replaced, Share, Swap
from generator.derive import Facts
from generator.model.fields import ArticleId, ClaimId


def replaced_sources(before: Facts, after: Facts, was: Facts, now: Facts) -> Iterator[Replaced]:
    """The articles on both sides whose capture or text is another."""
    for id_, article in after.briefing.articles.items():
        old = before.briefing.articles.get(id_)
        if old is None:
            continue
        capture = _swap(old.capture_sha256, article.capture_sha256)
        text = _swap(_sha256(old.text), _sha256(article.text))
        if capture or text:
            yield Replaced(
                article=id_,
                name=article.record.title,
                path=f"articles/{id_}",
                draft=id_ not in was.briefing.articles and id_ not in now.briefing.articles,
                capture=capture,
                text=text,
                missing=tuple(_missing(id_, before, after)),
                misplaced=tuple(_misplaced(id_, before, after)),
            )


def _swap(before: str, after: str) -> Swap | None:
    return Swap(before, after) if before != after else None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _missing(article: ArticleId, before: Facts, after: Facts) -> Iterator[str]:
    for id_, entry in before.claims.items():
        was_found = entry.article.id == article and id_ in before.quotations.claims
        if was_found and id_ in after.claims and id_ not in after.quotations.claims:
            yield id_


def _misplaced(article: ArticleId, before: Facts, after: Facts) -> Iterator[str]:
    for id_, entry in before.claims.items():
        found = id_ in before.quotations.claims and id_ in after.quotations.claims
        if entry.article.id == article and found and _seen(before, id_) != _seen(after, id_):
            yield id_


def _seen(facts: Facts, claim: ClaimId) -> tuple[int, str]:
    """The number of the paragraph where a claim's quotation begins, and its characters."""
    text = facts.texts[facts.claims[claim].article.id]
    passage = facts.quotations.claims[claim].quote
    paragraph = text.paragraph_at(passage.start)
    return paragraph.number if paragraph else 0, text.slice(passage)


def coverage_changes(before: Facts, after: Facts) -> Iterator[CoverageChange]:
    """The articles of which more or less is accounted for."""
    for id_ in sorted(before.coverage.keys() | after.coverage.keys()):
        old, new = _share(before, id_), _share(after, id_)
        if old != new:
            side = after if new else before
            yield CoverageChange(id_, side.briefing.articles[id_].record.title, old, new)


def _share(facts: Facts, article: ArticleId) -> Share | None:
    measured = facts.coverage.get(article)
    return Share(measured.covered, measured.total) if measured else None
