"""A sentence holds mark-up that pages do not print.

What editors write - what a claim says, the sentences of a summary, the note of a tension - is
one paragraph of a very small Markdown: `*emphasis*`, `**strong emphasis**`, and links. A link
leads to a record by its kind and id, such as `[the minister](actor:ada-vale)`, or to a page
on the web by its whole address, which begins with `https://`.

Everything else is refused: HTML, images, code, other schemes such as `http:` or
`javascript:`, a second paragraph, and what looks like a link but cannot be read as one. Texts
come from many hands, and nobody should be able to change a page, or to send a reader
somewhere, by a sentence. A character that is meant as it stands gets a backslash before it.

A list, a table or a heading is not something one sentence can hold: write a statement for
each thing that you have to say (`markup-as-text` warns of their signs).

**Fails**

    says: The bridge will open <b>in May</b>, says [the paper](http://example.org).

**Passes**

    says: The bridge will open *in May*, says [the paper](https://example.org/bridge).
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.load.ids.letters import written_so
from generator.load.ids.near import did_you_mean
from generator.load.ids.parts import way_to_parts
from generator.model.fields import IsProse
from generator.prose import SCHEMES, Prose, ProseProblem, parse
from generator.rules._references import known
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each thing in each piece of prose that cannot be printed."""
    for leaf in facts.inventory.leaves:
        if leaf.mark(IsProse):
            prose = parse(str(leaf.value))
            if not isinstance(prose, Prose):
                for problem in prose:
                    yield Finding(leaf.place, problem.message, _hint(facts, problem))


def _hint(facts: Facts, problem: ProseProblem) -> str:
    """What to write instead: an id that is there comes before one of the same letters."""
    if problem.scheme:
        ids = known(facts, SCHEMES[problem.scheme])
        if near := written_so(problem.given, ids):
            return did_you_mean([f"{problem.scheme}:{id_}" for id_ in near])
    if problem.scheme == "claim" and problem.given in facts.briefing.articles:
        return way_to_parts("claim", problem.given, [problem.given], known(facts, "claim"))[1]
    return problem.hint


RULE = Rule(id="unsafe-prose", doc=__doc__ or "", check=check)
