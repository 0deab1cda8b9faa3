"""A page of a small briefing while it is written, for tests of its parts."""

from generator.derive import derive
from generator.model.briefing import Briefing
from generator.pages.addresses import Address
from generator.pages.desk import Desk, Site, desk
from generator.pages.sheet import Sheet


def desk_of(briefing: Briefing) -> Desk:
    """What the pages of a briefing share."""
    return desk(derive(briefing), Site())


def sheet_of(briefing: Briefing, path: str = "index.md") -> Sheet:
    """An empty page of a briefing."""
    return Sheet(desk_of(briefing), Address(path))
