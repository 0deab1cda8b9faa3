"""What changed in meaning between two states of a briefing.

Pure: the facts and pages of both sides in, `Changes` out, and from those text, Markdown or JSON.
Compared are the records and what follows from them, never lines of files: comments, order and
the form of YAML change nothing. No words of an article are told that its pages do not print.

`renames`       the state before in the ids of today
`results`       what a comparison gives: records, and the keys of the JSON document
`alignment`     which entry of a list became which
`telling`       values as text, as far as they may be printed
`fields`        two states of one record
`records`       records added, removed, changed
`positions`, `support`, `sources`, `pages`   what follows from them
`entries`, `sections`   all of it, in the order in which a reviewer reads
`plain_text`, `markdown`, `document`   sections for a terminal, for GitHub; JSON
`shortening`    long values cut, and what could disguise a text shown
"""

from collections.abc import Mapping

from generator.changes.pages import page_changes
from generator.changes.positions import position_changes
from generator.changes.records import record_changes
from generator.changes.renames import in_ids_of_today
from generator.changes.results import Changes
from generator.changes.sources import coverage_changes, replaced_sources
from generator.changes.support import corroboration_changes, support_changes
from generator.changes.telling import Printed
from generator.derive import Facts, derive

__all__ = ["Changes", "compare"]

_OWN_FILE = "briefing.yml"


def compare(
    before: Facts,
    after: Facts,
    pages_before: Mapping[str, str] | None,
    pages_after: Mapping[str, str] | None,
) -> Changes:
    """Compare two states of a briefing, drafts among their facts.

    The pages are those that readers see, by path below the docs folder; None where errors left a
    side without any, and then none are compared. Nor is the briefing's own file where one side has
    a faulty one: what stands in for it says nothing.
    """
    unread = before.briefing.unread | after.briefing.unread
    left_out = tuple(path for path in (_OWN_FILE,) if path in unread)
    then = in_ids_of_today(before.briefing, after.briefing)
    before = before if then is before.briefing else derive(then)
    was, now = derive(before.briefing.published()), derive(after.briefing.published())
    rendered = pages_before is not None and pages_after is not None
    records = record_changes(before, after, Printed(was), Printed(now))
    return Changes(
        replaced=tuple(replaced_sources(before, after, was, now)),
        records=tuple(one for one in records if one.path not in left_out),
        positions=tuple(position_changes(was, now)),
        support=tuple(one for one in support_changes(was, now) if one.path not in left_out),
        corroboration=tuple(corroboration_changes(was, now)),
        coverage=tuple(coverage_changes(before, after)),
        pages=page_changes(pages_before or {}, pages_after or {}) if rendered else None,
        left_out=left_out,
    )
