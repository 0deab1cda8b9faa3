"""Where a claim is used: the pages that rest on it, each once."""

from generator.derive import Citation
from generator.model.fields import ActorId, ArticleId, ClaimId, EventId, IssueId, TermId
from generator.pages import addresses, titles
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet


def backlinks(sheet: Sheet, id_: ClaimId) -> tuple[Markdown, ...]:
    """A link to each record that cites the claim or is about what it takes a stance on."""
    citations = sheet.desk.facts.citations
    found = {(citation.kind, citation.id): citation for citation in citations.of_claim(id_)}
    links = [_link(sheet, citation) for citation in found.values()]
    issues = citations.issues_of_claim(id_)
    links += [_issue(sheet, issue) for issue in issues if ("issue", issue) not in found]
    return tuple(links)


def _link(sheet: Sheet, citation: Citation) -> Markdown:
    match citation.kind:
        case "issue":
            return _issue(sheet, IssueId(citation.id))
        case "event":
            return phrase("Timeline: {}", sheet.event(EventId(citation.id)))
        case "actor":
            return phrase("Actor: {}", sheet.actor(ActorId(citation.id)))
        case "term":
            return phrase("Glossary: {}", sheet.term(TermId(citation.id)))
        case "article":
            return phrase("Source: {}", sheet.article(ArticleId(citation.id)))
        case _:
            return sheet.link(titles.HOME, addresses.HOME)


def _issue(sheet: Sheet, id_: IssueId) -> Markdown:
    return phrase("Issue: {}", sheet.issue(id_))
