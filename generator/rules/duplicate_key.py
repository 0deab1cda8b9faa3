"""A field is written twice.

Ordinary YAML readers keep the second value and forget the first without a word. After a merge
of two people's work that is how a date or a grade silently changes, so here it is an error.
Where an entry of a list has lost its dash, all its fields stand twice, and only the first is
reported.

**Fails**

    name: Port Authority
    kind: agency
    name: Harbour Board

**Passes**

    name: Port Authority
    kind: agency
"""

from generator.rules.rule import Rule

RULE = Rule(id="duplicate-key", doc=__doc__ or "")
