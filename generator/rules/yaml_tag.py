"""A tag tries to decide what a value is.

Tags such as `!!str` or `!!float` tell a YAML reader to take a value for something else. Here
every value is text until the format of the record says otherwise, so a tag can only mislead. A
value that is *supposed* to begin with `!` needs quotation marks.

**Fails**

    title: !!str 1999

**Passes**

    title: 1999
"""

from generator.rules.rule import Rule

RULE = Rule(id="yaml-tag", doc=__doc__ or "")
