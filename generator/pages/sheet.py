"""One page while it is written: links from where it is, and the notes it has collected.

The parts of a page are built in the order in which they are read, because the notes are
numbered by first use.
"""

import re
from collections.abc import Callable, Container, Iterable, Mapping
from functools import lru_cache
from typing import Any

from generator.model.fields import (
    ActorId,
    ArticleId,
    ClaimId,
    EventId,
    IssueId,
    OriginId,
    PropositionId,
    TermId,
)
from generator.model.record import Statement
from generator.pages import addresses, markdown
from generator.pages.addresses import Address
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.notes import Ground, Notes, Support
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.places import place
from generator.pages.speakers import citation_title
from generator.prose import EntityTarget, Prose, parse
from generator.prose.targets import percent_encoded


class Sheet:
    """A page in the making. It changes only by collecting notes."""

    def __init__(self, desk: Desk, address: Address) -> None:
        self.desk = desk
        self.here = address.path
        self.notes = Notes()

    # Links. Each prints the name of what it leads to; a record that is not public is named only.

    def link(self, text: object, to: Address, title: str = "") -> Markdown:
        """A link to a page or a point on one."""
        return markdown.link(phrase("{}", text), addresses.relative(self.here, to), title)

    def out(self, text: object, address: str) -> Markdown:
        """A link out of the site, to an `https` address that the records give."""
        return markdown.link(phrase("{}", text), percent_encoded(address))

    def actor(self, id_: ActorId) -> Markdown:
        """An actor's name, linked."""
        actor = self.desk.briefing.actors.get(id_)
        return self.link(actor.name, addresses.actor(id_)) if actor else phrase("{}", id_)

    def issue(self, id_: IssueId) -> Markdown:
        """An issue's title, linked."""
        return self.link(self.desk.briefing.issues[id_].title, addresses.issue(id_))

    def event(self, id_: EventId) -> Markdown:
        """An event's title, linked to its entry on the timeline."""
        return self.link(self.desk.briefing.events[id_].title, addresses.event(id_))

    def term(self, id_: TermId) -> Markdown:
        """A term, linked to its entry in the glossary."""
        return self.link(self.desk.briefing.terms[id_].name, addresses.term(id_))

    def origin(self, id_: OriginId) -> Markdown:
        """An origin's name, linked to its entry on the page of sources."""
        origin = self.desk.briefing.origins.get(id_)
        return self.link(origin.name, addresses.origin(id_)) if origin else phrase("{}", id_)

    def article(self, id_: ArticleId) -> Markdown:
        """A source's headline, linked."""
        title = self.desk.briefing.articles[id_].record.title
        return phrase("“{}”", self.link(title, addresses.article(id_)))

    def publisher(self, id_: ClaimId) -> Markdown:
        """A claim's source by its publisher, linked to the words."""
        entry = self.desk.claims[id_]
        return self.link(entry.article.record.publisher, place(self.desk, id_))

    def claim(self, id_: ClaimId) -> Markdown:
        """What a claim says, linked to its record."""
        return self.link(headline(self.desk.claims[id_].claim.says), addresses.claim(id_))

    def proposition(self, id_: PropositionId) -> Markdown:
        """A proposition's sentence, linked to where its issue has it."""
        sentence = headline(self.desk.proposition(id_))
        return phrase("*{}*", self.link(sentence, addresses.proposition(id_)))

    # Sentences and what they rest on.

    def prose(self, text: str) -> Markdown:
        """Curated prose, its links resolved from here."""
        return markdown.render(parsed(text), self._resolve)

    def statement(self, statement: Statement) -> Markdown:
        """A sentence with the marks that lead to what it rests on."""
        marks = self.marks(statement.claims, statement.outside, statement.assessment)
        return Markdown(self.prose(statement.says) + marks)

    def statements(self, statements: Iterable[Statement]) -> tuple[Markdown, ...]:
        """Several of them."""
        return tuple(self.statement(statement) for statement in statements)

    def marks(
        self,
        claims: Iterable[ClaimId] = (),
        outside: str | None = None,
        assessment: str | None = None,
    ) -> Markdown:
        """The small marks after a sentence, each a link to a note at the foot of the page."""
        supports = [Support(Ground.CLAIM, id_) for id_ in self.desk.known(claims)]
        supports += [Support(Ground.OUTSIDE, outside)] if outside else []
        supports += [Support(Ground.ASSESSMENT, assessment)] if assessment else []
        if not supports:
            return NOTHING
        place, numbers = self.notes.cite(supports)
        links = [self._mark(*pair) for pair in zip(supports, numbers, strict=True)]
        anchor = addresses.mark(place).fragment
        return phrase('<sup class="cite" id="{}">{}</sup>', anchor, joined(links, ", "))

    def _mark(self, support: Support, number: int) -> Markdown:
        """A mark, which says in its text if it does not lead to an article's words.

        Its name is for those who hear the page: a number alone would tell them nothing.
        """
        match support.ground:
            case Ground.CLAIM:
                text, name = str(number), f"Source: {citation_title(self.desk, support.claim)}"
            case Ground.OUTSIDE:
                text, name = f"outside {number}", "From outside the articles"
            case Ground.ASSESSMENT:
                text, name = f"judgement {number}", "Editors’ judgement"
        anchor = addresses.note(number).fragment
        named = markdown.escape_title(f"{name}, note {number}")
        return phrase('<a href="#{}" aria-label="{}">{}</a>', anchor, named, text)

    def _resolve(self, target: EntityTarget) -> str | None:
        """Where a link in prose leads; nowhere for a record that is not public."""
        address = entity(self.desk, target)
        return addresses.relative(self.here, address) if address else None


@lru_cache(maxsize=4096)
def parsed(text: str) -> Prose:
    """Curated prose, read. The rules have refused what cannot be."""
    found = parse(text)
    if not isinstance(found, Prose):
        raise TypeError(f"prose that the rules let through cannot be read: {text!r}")
    return found


def plain(text: str) -> str:
    """The words of curated prose, without links and emphasis."""
    return parsed(text).plain


def headline(text: str) -> str:
    """The words of curated prose without the full stop at their end, as a title has them."""
    return re.sub(r"(?<!\.[A-Z])(?<!\s[A-Z])\.$", "", plain(text))


def entity(desk: Desk, target: EntityTarget) -> Address | None:
    """The address of a record that prose names; None where it is not public."""
    briefing = desk.briefing
    public: Mapping[str, tuple[Container[str], Callable[[Any], Address]]] = {
        "actor": (briefing.actors, addresses.actor),
        "issue": (briefing.issues, addresses.issue),
        "event": (briefing.events, addresses.event),
        "term": (briefing.terms, addresses.term),
        "origin": (briefing.origins, addresses.origin),
        "article": (briefing.articles, addresses.article),
        "claim": (desk.claims, addresses.claim),
    }
    ids, address = public[target.kind]
    return address(target.id) if target.id in ids else None
