"""Articles and claims for the export."""

from collections.abc import Iterable, Iterator

from generator.derive import Facts
from generator.exports import records
from generator.exports.parts import date, date_or_none, statement, statements
from generator.model.article import Alteration, Extraction, Witness
from generator.model.briefing import Article, ClaimEntry
from generator.model.claim import Attribution
from generator.model.fields import ClaimId
from generator.prose import plain


def articles(facts: Facts) -> Iterator[records.Article]:
    """Every article, by id."""
    for article in facts.briefing.articles.values():
        record = article.record
        coverage = facts.coverage[article.id]
        yield records.Article(
            id=article.id,
            title=record.title,
            publisher=record.publisher,
            author=record.author,
            url=record.url,
            original_url=record.original_url,
            published=date(record.published),
            language=record.language,
            sha256=record.capture.sha256,
            extracted=_extraction(record.capture.extracted),
            lineage=tuple(
                records.Step(origin=step.origin, relation=step.relation, basis=step.basis)
                for step in record.lineage
            ),
            wording=record.wording,
            reliability=records.Grade(
                grade=record.reliability.grade, basis=record.reliability.basis
            ),
            rights=_rights(facts, article),
            must_know=statements(record.must_know),
            emendations=tuple(_emendations(facts, article)),
            alteration=_alteration(record.alteration),
            glosses=tuple(_glosses(facts, article)),
            check_against=tuple(
                records.Document(name=one.name, url=one.url, basis=one.basis)
                for one in record.check_against
            ),
            formerly=record.formerly,
            sentences=coverage.total,
            sentences_with_claims=sum(1 for sentence in coverage.sentences if sentence.claims),
        )


def _rights(facts: Facts, article: Article) -> records.Rights:
    rights, exposure = article.record.rights, facts.exposure[article.id]
    return records.Rights(
        holder=rights.holder,
        publish=rights.publish,
        basis=rights.basis,
        printed_words=exposure.words,
        total_words=exposure.total_words,
    )


def _emendations(facts: Facts, article: Article) -> Iterator[records.Emendation]:
    printed = facts.exposure[article.id].emendations
    for located in facts.quotations.emendations[article.id]:
        emendation, passage = located.emendation, located.passage
        is_printed = located in printed
        yield records.Emendation(
            reads=facts.texts[article.id].slice(passage) if is_printed else None,
            start=passage.start,
            end=passage.end,
            restored=emendation.restored if is_printed else None,
            certainty=emendation.certainty,
            sense=emendation.sense,
            basis=emendation.basis,
            witness=_witness(emendation.witness, is_printed=is_printed),
        )


def _witness(witness: Witness | None, *, is_printed: bool) -> str | None:
    if witness is None:
        return None
    return f"{witness.reads} ({witness.seen_at})" if is_printed else witness.seen_at


def _extraction(extraction: Extraction | None) -> records.Extraction | None:
    if extraction is None:
        return None
    return records.Extraction(sha256=extraction.sha256, by=extraction.by)


def _alteration(alteration: Alteration | None) -> records.Alteration | None:
    if alteration is None:
        return None
    return records.Alteration(
        least=alteration.least, most=alteration.most, method=alteration.method
    )


def _glosses(facts: Facts, article: Article) -> Iterator[records.Gloss]:
    printed = facts.exposure[article.id].glosses
    for located in facts.quotations.glosses[article.id]:
        passage = located.passage
        yield records.Gloss(
            **dict(statement(located.gloss)),
            reads=facts.texts[article.id].slice(passage) if located in printed else None,
            start=passage.start,
            end=passage.end,
        )


def claims(facts: Facts) -> Iterator[records.Claim]:
    """Every claim, by article and in reading order."""
    for entry in facts.briefing.claims():
        yield _claim(facts, entry)


def _claim(facts: Facts, entry: ClaimEntry) -> records.Claim:
    claim, text = entry.claim, facts.texts[entry.article.id]
    passages = facts.quotations.claims[entry.id]
    passage = passages.shown or passages.quote
    return records.Claim(
        id=entry.id,
        article=entry.article.id,
        says=plain(claim.says),
        kind=claim.kind,
        by=_speakers(claim.by),
        through=_speakers(claim.through),
        speaks_for=claim.speaks_for,
        ascribes_to=claim.ascribes_to,
        about=_ids(facts, entry.id, "actor"),
        terms=_ids(facts, entry.id, "term"),
        quote=text.slice(passages.shown) if passages.shown else None,
        start=passage.start,
        end=passage.end,
        paragraph=text.paragraph_of(passage).number,
        translation=claim.translation if passages.shown else None,
        stances=tuple(
            records.StanceTaken(proposition=id_, stance=taken.stance, inferred=taken.inferred)
            for id_, taken in claim.stances.items()
        ),
        modality=claim.modality,
        said=date_or_none(claim.said),
        reports=claim.reports,
        origin=facts.lineage.origin_of(entry.id),
        independent_origins=facts.lineage.corroboration(entry.id).independent,
        corroborates=claim.corroborates,
        credibility=records.Grade(grade=claim.credibility.grade, basis=claim.credibility.basis),
        background=claim.background,
        withdrawn=claim.withdrawn,
    )


def _ids(facts: Facts, claim: ClaimId, kind: str) -> tuple[str, ...]:
    """What a claim speaks of, of one kind."""
    return tuple(entity.id for entity in facts.mentions.in_claim(claim) if entity.kind == kind)


def _speakers(attributions: Iterable[Attribution]) -> tuple[records.Speaker, ...]:
    return tuple(records.Speaker(actor=one.actor, inferred=one.inferred) for one in attributions)
