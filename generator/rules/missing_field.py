"""A field is missing that the record cannot do without.

The finding points at the place that lacks it, and the hint says what belongs there. A list
that must have at least one entry, such as an article's lineage, counts as missing when empty.

**Fails**: no `kind`, and a relation without the actor it leads to

    name: Ada Vale
    relations:
      - kind: works-for

**Passes**

    name: Ada Vale
    kind: person
    relations:
      - kind: works-for
        to: port-authority
"""

from generator.rules.rule import Rule

RULE = Rule(id="missing-field", doc=__doc__ or "", may_wait=True)
