"""A date does not show where it comes from.

Every date says what it rests on. With `basis: corpus`, which is what a date without `basis`
has, the words of a source give it: copy them into `as_written`. With `basis: inferred` an
editor derived it, and with `basis: outside` it comes from elsewhere: `working` says how, or
from where. A reader can then see how the date was found, and a date that nobody can explain
does not slip in.

A relative date needs both: the words (`on Monday`) and how they lead to a day.

**Fails**

    said: {edtf: 2021-03-08, basis: inferred}

**Passes**

    said:
      edtf: 2021-03-08
      as_written: on Monday
      working: The article appeared on Monday, 8 March 2021.
      basis: inferred
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.record import Dating
from generator.model.vocabulary import DateBasis
from generator.rules.rule import Rule

_WORDS = (
    "Copy the words that give the date into `as_written`, or set `basis` to inferred or outside "
    "and say in `working` how it is known."
)
_WORKING = {
    DateBasis.INFERRED: "Say in `working` how the date follows.",
    DateBasis.OUTSIDE: "Say in `working` where the date was seen.",
}


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date without the words or the reasons that its basis needs."""
    for place, dating in facts.inventory.of_kind(Dating):
        if dating.basis is DateBasis.CORPUS:
            if dating.as_written is None:
                message = "this date has no `as_written`: the words of the source that give it"
                yield Finding(place / "as_written", message, _WORDS)
        elif dating.working is None:
            message = f"this date is {_SAID[dating.basis]} and has no `working`"
            yield Finding(place / "working", message, _WORKING[dating.basis])


_SAID = {DateBasis.INFERRED: "inferred", DateBasis.OUTSIDE: "from outside the articles"}

RULE = Rule(id="date-without-working", doc=__doc__ or "", check=check, may_wait=True)
