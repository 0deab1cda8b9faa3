"""A value does not have the form that its field must have.

Numbers are whole (`60`) or shares between 0 and 1 (`0.35`), flags are `true` or `false`, addresses
begin with `https://` and have no spaces, languages are BCP 47 tags (`en`, `pt-BR`), a SHA-256 has
64 lower-case hexadecimal digits and a Wikidata identifier is a Q and a number. Nothing is rounded
or guessed.

**Fails**

    budget: {share: 35%, words: about 60}
    url: www.gazette.example/bridge
    language: English
    background: yes

**Passes**

    budget: {share: 0.35, words: 60}
    url: https://www.gazette.example/bridge
    language: en
    background: true
"""

from generator.rules.rule import Rule

RULE = Rule(id="invalid-value", doc=__doc__ or "")
