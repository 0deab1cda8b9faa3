"""Something among the sources is not an ordinary, readable file.

A symbolic link can lead out of the folder and publish what was never meant to be public; a named
pipe stops the build for good; a device, an unreadable file, one of enormous size or one whose name
is not UTF-8 cannot be part of a briefing either. None of them is opened or followed.

**Fails**: a link to another file

    actors/port-authority.yml -> ../../elsewhere/authority.yml

**Passes**: the file itself

    actors/port-authority.yml
"""

from generator.rules.rule import Rule

RULE = Rule(id="not-a-regular-file", doc=__doc__ or "")
