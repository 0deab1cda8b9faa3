"""A date is not written in the Extended Date/Time Format.

Dates are EDTF (ISO 8601-2), because it can say how much is known: a day, a month, a year, *by*
a day, *some time between* two days, *about*. The year comes first, so that no one has to guess
whether 03/08 is in March or in August. A time of day is complete, with its seconds. The hint says
what the date seems to mean.

**Fails**

    published: {edtf: 8 March 2021}
    said: {edtf: "2021-03-08T11:13"}
    when: {edtf: open/2021-03-08}

**Passes**

    published: {edtf: 2021-03-08}
    said: {edtf: "2021-03-08T11:13:00+03:00"}
    when: {edtf: ../2021-03-08}

More that passes: `2021-03` a month, `2021` a year, `199X` some year of the nineties, `2021-03~`
about then, `2021-03?` perhaps then, `2020-12-15/2021-04-23` some time between the two,
`[2021-03-05,2021-03-08]` one of the two days, `XXXX` nobody knows when.
"""

from generator.rules.rule import Rule

RULE = Rule(id="invalid-edtf", doc=__doc__ or "")
