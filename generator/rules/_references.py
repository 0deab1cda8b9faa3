"""What a reference names, and what it stands in: there or not, a draft or not, withdrawn or not."""

from collections.abc import Collection, Mapping
from typing import cast

from generator.derive import Facts
from generator.diagnostics import Place
from generator.model.briefing import Article, Briefing
from generator.model.fields import ArticleId
from generator.model.vocabulary import Status
from generator.model.walk import FOLDERS

_ENTRIES = 2
"""Keys that lead to an entry of a list at the top of a file, such as a claim."""


def known(facts: Facts, kind: str) -> Collection[str]:
    """The ids of all records of a kind."""
    if kind == "claim":
        return facts.claims.keys()
    if kind == "proposition":
        return facts.propositions.keys()
    return cast("Mapping[str, object]", getattr(facts.briefing, FOLDERS[kind])).keys()


def article_of(briefing: Briefing, place: Place) -> Article | None:
    """The article in whose folder a place is, if it is in one."""
    folder, _, rest = place.path.partition("/")
    article = ArticleId(rest.partition("/")[0])
    return briefing.articles.get(article) if folder == FOLDERS["article"] else None


def in_withdrawn_claim(briefing: Briefing, place: Place) -> bool:
    """Whether a place is within a claim that no longer stands."""
    article = article_of(briefing, place)
    match place.keys[:_ENTRIES]:
        case ("claims", int(index)) if article and place.path.endswith("/annotations.yml"):
            return article.annotations.claims[index].withdrawn is not None
    return False


def in_draft(briefing: Briefing, place: Place) -> bool:
    """Whether a place is within a record, an article or a claim that is published nowhere."""
    article = article_of(briefing, place)
    if article:
        if article.record.status is Status.DRAFT:
            return True
        match place.keys[:_ENTRIES]:
            case ("claims", int(index)) if place.path.endswith("/annotations.yml"):
                return article.annotations.claims[index].status is Status.DRAFT
        return False
    folder, _, name = place.path.partition("/")
    records = {path: kind for kind, path in FOLDERS.items()}
    return folder in records and is_draft(briefing, records[folder], name.removesuffix(".yml"))


def is_draft(briefing: Briefing, kind: str, id_: str) -> bool:
    """Whether a record is published nowhere; it may lack something, and not be there."""
    if (kind, id_) in briefing.unfinished:
        return True
    owner, _, local = id_.partition("/")
    if kind == "proposition":
        return is_draft(briefing, "issue", owner)
    if kind == "article":
        article = briefing.articles.get(ArticleId(id_))
        return article is not None and article.record.status is Status.DRAFT
    if kind == "claim":
        article = briefing.articles.get(ArticleId(owner))
        claims = article.annotations.claims if article else ()
        return is_draft(briefing, "article", owner) or any(
            claim.id == local and claim.status is Status.DRAFT for claim in claims
        )
    records = cast("Mapping[str, object]", getattr(briefing, FOLDERS[kind]))
    return getattr(records.get(id_), "status", None) is Status.DRAFT
