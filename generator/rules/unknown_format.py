"""The sources are written for another version of the format.

`format` in `briefing.yml` says which rules the whole folder follows. A generator that does not
know them would misread it, so it reads nothing else and says nothing else. Use the release of the
generator that the briefing was written for, or bring the sources up to date as its changelog
says.

**Fails**

    format: 2

**Passes**

    format: 1
"""

from generator.rules.rule import Rule

RULE = Rule(id="unknown-format", doc=__doc__ or "")
