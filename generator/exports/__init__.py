"""Data files: the published briefing for machines. One export is one module and one schema."""

from collections.abc import Callable, Mapping
from functools import partial

from generator.derive import Facts
from generator.exports import briefing

__all__ = ["outline"]


def outline(facts: Facts) -> Mapping[str, Callable[[], str]]:
    """The data files of a briefing without drafts: path below `docs/`, and what writes the text."""
    return {
        "data/briefing.json": partial(briefing.document, facts),
        "data/briefing.schema.json": briefing.schema,
    }
