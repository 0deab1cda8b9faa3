"""The list of actors, by what they are."""

from dataclasses import dataclass

from generator.model.fields import ActorId
from generator.pages import addresses, labels, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.speakers import office_in_words
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """Actors of one kind."""

    title: str
    actors: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class ActorsPage:
    """Everything `actors.md.jinja` may say."""

    head: Head
    groups: tuple[ActorGroup, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the list of actors."""
    return rendered("actors", view(Sheet(desk, addresses.ACTORS)))


def view(sheet: Sheet) -> ActorsPage:
    """What the page says, in the order in which it is read."""
    actors = sheet.desk.briefing.actors
    order = sheet.desk.actor_order
    groups = {
        title: [id_ for id_ in order if actors[id_].kind is kind]
        for kind, title in labels.ACTOR_KINDS.items()
    }
    count = numerals.capital(numerals.counted(len(actors), "actor"))
    return ActorsPage(
        head=head(
            sheet,
            titles.ACTORS,
            description="Who speaks and who is spoken of: people, states, bodies, unnamed sources.",
            lead=(phrase("{} who speak in the sources or are spoken of.", count),),
            weight=None,
        ),
        groups=tuple(
            ActorGroup(title, tuple(_line(sheet, id_) for id_ in ids))
            for title, ids in groups.items()
            if ids
        ),
        foot=foot(sheet),
    )


def _line(sheet: Sheet, id_: ActorId) -> Markdown:
    """The name and the first office, else nothing but the name."""
    actor = sheet.desk.briefing.actors[id_]
    if not actor.roles:
        return sheet.actor(id_)
    return phrase("{}, {}", sheet.actor(id_), office_in_words(sheet.desk, actor.roles[0]))
