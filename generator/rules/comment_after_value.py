"""The rest of a line is a comment although it looks like text.

In a value without quotation marks, a space and a `#` begin a comment: `pier #4` becomes `pier`,
and nobody is told. Because a reader cannot know which of the two was meant, comments stand on
lines of their own, and a `#` within a value needs quotation marks.

**Fails**

    says: The bridge ends at pier #4.

**Passes**

    says: "The bridge ends at pier #4."

**Fails**

    grade: 2  # after a call to the paper

**Passes**

    # After a call to the paper.
    grade: 2
"""

from generator.rules.rule import Rule

RULE = Rule(id="comment-after-value", doc=__doc__ or "")
