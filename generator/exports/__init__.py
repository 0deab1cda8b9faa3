"""Data files: the published briefing for machines. One export is one module and one schema."""

from collections.abc import Mapping

from generator.derive import Facts
from generator.exports import briefing

__all__ = ["render"]


def render(facts: Facts) -> Mapping[str, str]:
    """Return the data files of a briefing without drafts: path below `docs/`, and text."""
    return {
        "data/briefing.json": briefing.document(facts),
        "data/briefing.schema.json": briefing.schema(),
    }
