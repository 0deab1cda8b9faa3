"""Two paths differ only in case or in how their letters are encoded.

`Ada-Vale.yml` and `ada-vale.yml` are two files on one machine and one file on another, where the
second overwrites the first. The same goes for letters with accents, which Unicode can write in
two ways that look alike. Keep one and rename or delete the other.

**Fails**

    actors/ada-vale.yml
    actors/Ada-Vale.yml

**Passes**

    actors/ada-vale.yml
    actors/ada-vale-senior.yml
"""

from generator.rules.rule import Rule

RULE = Rule(id="colliding-id", doc=__doc__ or "")
