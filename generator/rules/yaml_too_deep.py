"""A file is nested deeper than any record.

The deepest record has eight levels. Something with more than twenty is not a record but an
accident (a bracket that was never closed) or an attempt to exhaust the reader; the file is not
read any further.

**Fails**

    names: [[[[[[[[[[[[[[[[[[[[[[[[Port Authority]]]]]]]]]]]]]]]]]]]]]]]]

**Passes**

    names: [Port Authority]
"""

from generator.rules.rule import Rule

RULE = Rule(id="yaml-too-deep", doc=__doc__ or "")
