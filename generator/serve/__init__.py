"""The site while it is being written: an edit becomes pages, and the browser shows them.

Every edit is a round: read, check, write the docs, build what changed into a folder of its own.
Only a whole site is ever shown; while one cannot be built, the last one stays, and a banner at
the top of every page says why. Nothing of this is in a site that is built to be published.

`rounds`    from an edit to an edition of the site, or to what stands against it
`edits`     when to make a round
`stage`     what is shown now, and which pages of it are looked at
`banner`    what is wrong, as HTML
`answers`   an address asked for, and what is sent
`server`    HTTP
`browser/`  the style of the banner, and the script that follows the stage
"""

from generator.serve.banner import Notice
from generator.serve.edits import follow
from generator.serve.rounds import Round, Rounds
from generator.serve.server import preview

__all__ = ["Notice", "Round", "Rounds", "follow", "preview"]
