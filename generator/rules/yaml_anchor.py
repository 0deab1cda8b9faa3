"""An anchor or alias makes one place of a file repeat another.

YAML can name a value with `&` and repeat it with `*`. A reviewer who reads a diff then sees one
line change and cannot see where else the same change arrives. Records are short: what is meant
is written where it is meant.

A value that is *supposed* to begin with `&` or `*` needs quotation marks.

**Fails**

    actors: &both [port-authority, dockers-union]
    key_actors: *both

**Passes**

    actors: [port-authority, dockers-union]
    key_actors: [port-authority, dockers-union]
"""

from generator.rules.rule import Rule

RULE = Rule(id="yaml-anchor", doc=__doc__ or "")
