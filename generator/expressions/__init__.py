"""Words of a text that give a date: where they stand, and the EDTF date they most likely mean.

`finding`           what is looked for
`resolution`        what it means, and how that is known
`calendar_words`    months and days of the week in every language
"""

from generator.expressions.calendar_words import CalendarWords, calendar_words
from generator.expressions.finding import TimeExpression, time_expressions
from generator.expressions.resolution import Resolution

__all__ = ["CalendarWords", "Resolution", "TimeExpression", "calendar_words", "time_expressions"]
