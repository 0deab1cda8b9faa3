"""An id is not made of lower-case letters, digits and single hyphens.

Ids become addresses, file names and words in data files, on every system and for good. Letters
beyond a-z, capitals, spaces, dots and underscores each break one of these somewhere. Claims and
propositions have ids of two parts, with a slash between: the article's or issue's id, then
their own.

**Fails**

    by: Ada_Vale
    corroborates: [opens-in-may]

**Passes**

    by: ada-vale
    corroborates: [gazette-2021-03-08/opens-in-may]

The same holds for the names of files and folders: not `actors/Ada Vale.yml` but
`actors/ada-vale.yml`.
"""

from generator.rules.rule import Rule

RULE = Rule(id="invalid-id", doc=__doc__ or "")
