"""A field is there and nothing stands behind it.

An empty field is a decision not yet taken: is there no basis, or did nobody write it down? Write
the value, or leave the field out where the field may be absent. Where absence is itself a statement
it is written as `~`, as in `show: ~`: nothing of this quotation may be printed.

An article whose text or capture is empty is reported in the same way, and left out until the text
is there.

**Fails**

    name: ""
    sort_name: Vale, Ada
    kind:

**Passes**

    name: Ada Vale
    sort_name: Vale, Ada
    kind: person
"""

from generator.rules.rule import Rule

RULE = Rule(id="empty-text", doc=__doc__ or "", may_wait=True)
