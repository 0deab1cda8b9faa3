"""A file seems to be meant for another place than where it is.

It would be left out in silence, with all that it says: `actor/ada-vale.yml` in place of
`actors/ada-vale.yml`, `.yaml` in place of `.yml`, a folder `Articles` in place of `articles`. Of
a folder that has another name, only the folder is told. References to what is in such a file are
not reported until it is read.

A file for which the format has no place, and whose name is near none, is a warning,
`unexpected-file`.

**Fails**

    actor/ada-vale.yml
    actors/dockers-union.yaml
    articles/gazette-2021-03-08/anotations.yml

**Passes**

    actors/ada-vale.yml
    actors/dockers-union.yml
    articles/gazette-2021-03-08/annotations.yml
"""

from generator.rules.rule import Rule

RULE = Rule(id="misplaced-file", doc=__doc__ or "")
