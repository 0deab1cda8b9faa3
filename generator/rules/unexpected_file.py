"""A file has no place in a sources folder and is not read.

This is a warning, because a stray note does no harm. A file that seems to be meant for a place of
the format is an error, `misplaced-file`. Files and folders whose names begin with a dot are not
mentioned.

**Fails**

    notes.txt
    articles/gazette-2021-03-08/notes.txt

**Passes**

    .notes.txt
"""

from generator.diagnostics import Severity
from generator.rules.rule import Rule

RULE = Rule(id="unexpected-file", doc=__doc__ or "", severity=Severity.WARNING)
