"""A file holds no YAML document, or more than one.

Each file is one record. A line of three dashes in the middle begins a second document, which
most tools ignore, and with it everything below. An empty file has lost its content on the way.

**Fails**

    name: Port Authority
    ---
    name: Harbour Board

**Passes**

    name: Port Authority
"""

from generator.rules.rule import Rule

RULE = Rule(id="yaml-documents", doc=__doc__ or "")
