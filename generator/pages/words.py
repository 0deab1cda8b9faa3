"""The words behind a claim, as a page may print them: the article's own characters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText, Paragraph, Passage
from generator.derive.exposure import merged
from generator.derive.quotations import LocatedEmendation
from generator.model.fields import ClaimId
from generator.model.vocabulary import PassageRole, Sense, Wording
from generator.pages import labels
from generator.pages.datings import sentence
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.weblinks import linked

CUT = Markdown("[…]")
"""Stands where words of the passage are left out. It is never part of the article's words."""


@dataclass(frozen=True, slots=True)
class Words:
    """The printed words of a claim. Where its source was altered they are no quotation."""

    quoted: tuple[Markdown, ...] = ()
    """The speaker's words, a paragraph each."""
    reads: tuple[Markdown, ...] = ()
    """The words of a copy that was altered or not verified, a paragraph each."""
    restored: tuple[Markdown, ...] = ()
    """What stood, or most likely stood, in place of altered words."""
    further: tuple[Markdown, ...] = ()
    """Sentences that give the passages naming the speaker or the date."""
    withheld: Markdown = NOTHING
    """Why nothing is printed, and where the words stand."""
    translation: str = ""
    """The words in the briefing's language."""


def words(desk: Desk, id_: ClaimId) -> Words:
    """The words of a claim, as far as rights and its own `show` allow."""
    entry = desk.claims[id_]
    record = entry.article.record
    passages = desk.facts.quotations.claims[id_]
    text = desk.facts.texts[entry.article.id]
    translation = entry.claim.translation or ""
    if passages.shown is None:
        return Words(withheld=_withheld(desk, id_), translation=translation)
    continuing = [p for further, p in passages.also if further.role is PassageRole.CONTINUES]
    paragraphs = tuple(
        spoken(desk, entry.claim.lang or record.language, paragraph)
        for paragraph in _paragraphs(text, passages.quote, [passages.shown, *continuing])
    )
    printed = [passages.shown, *(passage for _, passage in passages.also)]
    intact = record.wording is Wording.INTACT
    return Words(
        quoted=paragraphs if intact else (),
        reads=() if intact else paragraphs,
        restored=tuple(
            restoration(text, located)
            for located in desk.facts.exposure[entry.article.id].emendations
            if any(located.passage.meets(passage) for passage in printed)
        ),
        further=tuple(_further(desk, id_)),
        translation=translation,
    )


def spoken(desk: Desk, language: str, words: Markdown) -> Markdown:
    """Words, marked with their language where it is not the briefing's."""
    if language == desk.briefing.file.language or not words:
        return words
    return phrase('<span lang="{}">{}</span>', language, words)


def _withheld(desk: Desk, id_: ClaimId) -> Markdown:
    entry = desk.claims[id_]
    passages = desk.facts.quotations.claims[id_]
    paragraph = desk.facts.texts[entry.article.id].paragraph_at(passages.quote.start)
    where = f"paragraph {paragraph.number}" if paragraph else "the article"
    rights = entry.article.record.rights
    reason = rights.basis if not entry.claim.shows_nothing else f"held by {rights.holder}"
    return phrase(
        "The words are not shown (rights: {}); they stand in {}.", reason.rstrip("."), where
    )


def _further(desk: Desk, id_: ClaimId) -> Iterator[Markdown]:
    entry = desk.claims[id_]
    text = desk.facts.texts[entry.article.id]
    pattern = "{}: “{}”." if desk.is_intact(id_) else "{} (this copy reads): {}."
    for further, passage in desk.facts.quotations.claims[id_].also:
        if further.role is not PassageRole.CONTINUES:
            yield phrase(pattern, labels.PASSAGE_ROLE[further.role], text.slice(passage))


def restoration(text: ArticleText, located: LocatedEmendation) -> Markdown:
    """One altered place in words: what the copy has, what stood there, how sure, and why."""
    emendation = located.emendation
    restored = phrase(
        "Restored, {}: “{}” for “{}”. {}",
        labels.CERTAINTY[emendation.certainty],
        emendation.restored,
        text.slice(located.passage),
        sentence(emendation.basis),
    )
    if emendation.witness:
        restored = phrase(
            "{} Another text reads “{}” (seen at {}).",
            restored,
            emendation.witness.reads,
            linked(emendation.witness.seen_at),
        )
    pattern = _SENSE[emendation.sense]
    return phrase(pattern, restored, labels.SENSE[emendation.sense]) if pattern else restored


_SENSE = {Sense.SAME: "", Sense.INVERTED: "{} **{}**", Sense.UNCLEAR: "{} {}"}
"""How loudly a restoration tells what the alteration did to the meaning."""


def _paragraphs(
    text: ArticleText, quote: Passage, printed: Sequence[Passage]
) -> Iterator[Markdown]:
    """The printed stretches in the order of the text, a mark wherever words are left out."""
    lines: list[list[str]] = []
    stretches = bridged(text, merged(printed))
    reached = min(quote.start, stretches[0].start)
    current: Paragraph | None = None
    for stretch in stretches:
        cut = has_words(text, reached, stretch.start)
        for paragraph, passage in in_paragraphs(text, stretch):
            if paragraph != current:
                lines.append([])
                current = paragraph
            lines[-1] += [CUT, text.slice(passage)] if cut else [text.slice(passage)]
            cut = False
        reached = stretch.end
    if has_words(text, reached, quote.end):
        lines[-1].append(CUT)
    return (joined(line) for line in lines)


def bridged(text: ArticleText, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages that do not overlap, in order; those with no word between them become one."""
    bridges: list[Passage] = []
    for passage in passages:
        if bridges and not has_words(text, bridges[-1].end, passage.start):
            bridges[-1] = Passage(bridges[-1].start, passage.end)
        else:
            bridges.append(passage)
    return tuple(bridges)


def in_paragraphs(text: ArticleText, passage: Passage) -> Iterator[tuple[Paragraph, Passage]]:
    """A passage cut up by the paragraphs it runs over."""
    for paragraph in text.paragraphs:
        start, end = max(paragraph.start, passage.start), min(paragraph.end, passage.end)
        if start < end:
            yield paragraph, Passage(start, end)


def has_words(text: ArticleText, start: int, end: int) -> bool:
    """Whether anything but white space and punctuation stands between two offsets."""
    return any(character.isalnum() for character in text.text[start:end])
