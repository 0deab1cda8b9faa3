"""An article's folder is not named after its publisher and its date.

The folder's name is the article's id. It appears in every reference and in the address of the
article's page, so it should tell a person what the article is: its publisher, in the letters of an
id, and the day it was published, as far as that is known (`gazette-2021-03-08`, `gazette-2021-03`,
`gazette-2021`, and `gazette-undated` where nobody knows). A second article of the same publisher
and day ends in `-2`. In place of the publisher's full name the id of its `outlet` will do, and
`the-` may be left out.

The date must agree with `published`: an article of 8 March in a folder of 9 March is either
misfiled or misdated. A folder never needs to be more precise than the record. The hint names a
folder that is not there yet. Where the article was published under the name it has, its old id is
written into its record, `formerly: [old-id]`, so that the old address leads to the new one.

**Fails**: in `articles/bridge-story/record.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-08}

**Passes**: in `articles/gazette-2021-03-08/record.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-08}
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules._article_names import Misnamed, misnamed
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article whose id does not say what it is."""
    for found in misnamed(facts.briefing):
        yield _finding(found)


def _finding(found: Misnamed) -> Finding:
    top = Place(found.article.path("record.yml"))
    named = f"the folder's name `{found.article.id}`"
    rename = f"Rename the folder to `{found.better}`"
    if found.publisher and found.date:
        message = f"{named} has neither this publisher nor the date of publication"
        return Finding(top / "publisher", message, f"{rename}, or mend the record.")
    if found.publisher:
        message = f"{named} does not begin with this publisher"
        return Finding(top / "publisher", message, f"{rename}, or mend the publisher.")
    if found.date:
        message = f"{named} has another date than this"
        return Finding(top / "published" / "edtf", message, f"{rename}, or mend the date.")
    return Finding(top / "publisher", f"{named} is not a publisher and a date", f"{rename}.")


RULE = Rule(id="id-unlike-path", doc=__doc__ or "", check=check, may_wait=True)
