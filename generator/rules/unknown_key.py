"""A record has a field that the format does not know.

A misspelt field would otherwise be ignored, and with it what it says: `publishd` leaves an
article without a date, `widthdrawn` leaves a claim standing. The hint names the nearest field,
or all fields there are. The `id` of a record is never written: its path is its id.

**Fails**

    id: port-authority
    name: Port Authority
    spelings: [Port Authority]

**Passes**

    name: Port Authority
    spellings: [Port Authority]
"""

from generator.rules.rule import Rule

RULE = Rule(id="unknown-key", doc=__doc__ or "")
