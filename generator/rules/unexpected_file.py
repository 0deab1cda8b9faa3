"""A file has no place in a sources folder and is not read.

A misnamed file would be left out in silence, with all that it says: `actor/ada-vale.yml` in place
of `actors/ada-vale.yml`, or `.yaml` in place of `.yml`. This is a warning, because a stray note
does no harm; the hint names the nearest thing that has a place. Files and folders whose names
begin with a dot are not mentioned.

**Fails**

    actor/ada-vale.yml
    actors/dockers-union.yaml
    articles/gazette-2021-03-08/notes.txt

**Passes**

    actors/ada-vale.yml
    actors/dockers-union.yml
"""

from generator.diagnostics import Severity
from generator.rules.rule import Rule

RULE = Rule(id="unexpected-file", doc=__doc__ or "", severity=Severity.WARNING)
