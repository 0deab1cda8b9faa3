"""What follows from the facts: computed from the briefing, never written by an editor.

Pure: a `Briefing` in, `Facts` out, the same for the same input. A briefing with dangling
references, failed quotations, drafts or circular links is derived like any other; what is wrong
in it, the rules say. What is derived names only records that are there. Drafts are records
like others: pages and exports derive from `briefing.published()`.

`quotations`            the quote lock: where every quotation stands
`lineage`               origins, and corroboration by independent ones
`ledger`                who was seen to stand where, when
`chronology`            the order of events
`mentions`, `spellings` which actors and terms a text speaks of
`coverage`              what of an article the claims account for
`exposure`              what of an article is printed
`references`            which record names which
`citations`             back-links
`impact`                what would fall without a source or claim
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.anchor import ArticleText
from generator.derive.chronology import Chronology, order_events
from generator.derive.citations import ActorClaims, Citation, Citations, collect_citations
from generator.derive.coverage import Coverage, Sentence, measure_coverage, sentences
from generator.derive.exposure import Exposure, measure_exposure
from generator.derive.impact import Impact, Loss, Standing, weigh
from generator.derive.inventory import Inventory, take_inventory
from generator.derive.ledger import Development, DevelopmentKind, Ledger, Position, keep_ledger
from generator.derive.lineage import Corroboration, Lineage, trace_lineage
from generator.derive.mentions import Mention, Mentions, find_mentions
from generator.derive.quotations import (
    ClaimPassages,
    LocatedEmendation,
    LocatedGloss,
    Quotations,
    QuoteFailure,
    locate_quotations,
)
from generator.derive.references import Reference, find_references
from generator.derive.spellings import AmbiguousSpelling, Entity, Spelling, Use
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.entities import Issue, Proposition
from generator.model.fields import ArticleId, ClaimId, PropositionId

__all__ = [
    "ActorClaims",
    "AmbiguousSpelling",
    "Chronology",
    "Citation",
    "Citations",
    "ClaimPassages",
    "Corroboration",
    "Coverage",
    "Development",
    "DevelopmentKind",
    "Entity",
    "Exposure",
    "Facts",
    "Impact",
    "Ledger",
    "Lineage",
    "LocatedEmendation",
    "LocatedGloss",
    "Loss",
    "Mention",
    "Mentions",
    "Position",
    "Quotations",
    "QuoteFailure",
    "Reference",
    "Sentence",
    "Spelling",
    "Standing",
    "Use",
    "derive",
    "sentences",
]


@dataclass(frozen=True)
class Facts:
    """A briefing and all that follows from it."""

    briefing: Briefing
    claims: Mapping[ClaimId, ClaimEntry]
    """Every claim by its canonical id, by article and reading order."""
    propositions: Mapping[PropositionId, tuple[Issue, Proposition]]
    """Every proposition by its canonical id, with its issue."""
    texts: Mapping[ArticleId, ArticleText]
    quotations: Quotations
    lineage: Lineage
    ledger: Ledger
    chronology: Chronology
    mentions: Mentions
    coverage: Mapping[ArticleId, Coverage]
    exposure: Mapping[ArticleId, Exposure]
    inventory: Inventory
    references: tuple[Reference, ...]
    """Every reference, in the order of the files and of their fields."""
    citations: Citations
    impact: Impact


def derive(briefing: Briefing) -> Facts:
    """Compute what follows from a briefing. Never raises, whatever its records say."""
    texts = {id_: ArticleText(article.text) for id_, article in briefing.articles.items()}
    quotations = locate_quotations(briefing, texts)
    lineage = trace_lineage(briefing)
    ledger = keep_ledger(briefing)
    chronology = order_events(briefing.events.values())
    mentions = find_mentions(briefing, texts, quotations)
    inventory = take_inventory(briefing)
    references = tuple(find_references(inventory))
    return Facts(
        briefing=briefing,
        claims=MappingProxyType({entry.id: entry for entry in briefing.claims()}),
        propositions=MappingProxyType(
            {id_: (issue, proposition) for id_, issue, proposition in briefing.propositions()}
        ),
        texts=MappingProxyType(texts),
        quotations=quotations,
        lineage=lineage,
        ledger=ledger,
        chronology=chronology,
        mentions=mentions,
        coverage=measure_coverage(briefing, texts, quotations),
        exposure=measure_exposure(briefing, texts, quotations),
        inventory=inventory,
        references=references,
        citations=collect_citations(briefing, references, mentions, chronology),
        impact=weigh(briefing, inventory, lineage, ledger),
    )
