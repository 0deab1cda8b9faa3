"""A file does not name its schema in its first line.

With that line, editors such as VS Code, Neovim or Zed complete field names, explain them and
underline mistakes while you type. The hint gives the line as this very file needs it, so that it
can be pasted; the schema is that of the record's kind. A file whose first line names another
kind is taken to be in the wrong folder, and is not read until one of the two is put right.

**Fails**

    name: Port Authority

**Passes**, in `actors/port-authority.yml`

    # yaml-language-server: $schema=../../generator/schemas/actor.schema.json
    name: Port Authority
"""

from generator.rules.rule import Rule

RULE = Rule(id="schema-line", doc=__doc__ or "")
