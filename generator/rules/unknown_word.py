"""A field holds a word that is not on its list.

Kinds, grades, stances and the like are closed lists: the same words in the sources, on the pages
and in the data files, so that readers can filter by them and translators know them all. The
message gives the list. Words are lower-case, and those of two parts have a hyphen.

**Fails**

    kind: Statment

**Passes**

    kind: statement
"""

from generator.rules.rule import Rule

RULE = Rule(id="unknown-word", doc=__doc__ or "")
