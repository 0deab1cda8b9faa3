"""A merge key pulls the fields of another mapping into this one.

The key `<<` copies fields from elsewhere, and which of two values wins depends on the reader.
What a record says must stand in the record.

**Fails**

    credibility:
      <<: {grade: 2}
      basis: The paper had a letter.

**Passes**

    credibility:
      grade: 2
      basis: The paper had a letter.
"""

from generator.rules.rule import Rule

RULE = Rule(id="merge-key", doc=__doc__ or "")
