"""A merge key copies fields from somewhere else.

The key `<<` is YAML's way to do that, and which of two values wins depends on the program that
reads them.
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
