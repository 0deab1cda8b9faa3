"""A field holds text where a list belongs, or the other way round.

What stands behind a field is text, a list, or a block of fields: fields of its own. The usual slips
are a list written without dashes or brackets, and a statement written as a bare sentence where it
needs `says` and what it rests on.

**Fails**

    spellings: Port Authority
    summary:
      - The Port Authority runs the harbour.

**Passes**

    spellings: [Port Authority]
    summary:
      - says: The Port Authority runs the harbour.
        outside: general knowledge, not checked
"""

from generator.rules.rule import Rule

RULE = Rule(id="wrong-type", doc=__doc__ or "")
