"""A grade does not say why it is that grade.

A letter or number by itself looks like a measurement. It is a judgement, and a reader who is to
trust it, or a colleague who is to revise it, needs the reason in a sentence. This holds for the
reliability of a source (A to F) and for the credibility of a claim (1 to 6) alike.

**Fails**

    credibility:
      grade: 2

**Passes**

    credibility:
      grade: 2
      basis: The paper had a letter from the union.
"""

from generator.rules.rule import Rule

RULE = Rule(id="grade-without-basis", doc=__doc__ or "", may_wait=True)
