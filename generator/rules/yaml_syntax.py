"""A file cannot be read as YAML.

Nothing in the file can be checked before its structure is clear. Four slips cause nearly all
of these: a colon and a space inside a value, a value that begins with a quotation mark or a
bracket, a tab or a no-break space used to indent, and a line or a dash that stands one space too
far to the right or to the left. Where what is missing cannot be known, the finding points at where
the reader gave up, which is sometimes the line *after* the slip.

**Fails**: the second colon reads as another key

    title: Bridge: the harbour decides

**Passes**: quotation marks around the whole value

    title: "Bridge: the harbour decides"

A value over several lines reads well after `>-`, where nothing needs quotation marks:

    note: >-
      One side says: the bridge opens in May.
      The other was not asked.
"""

from generator.rules.rule import Rule

RULE = Rule(id="yaml-syntax", doc=__doc__ or "")
