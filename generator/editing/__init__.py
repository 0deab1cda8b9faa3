"""What helps editors while they write: proposals to paste, each with its reason.

`quotation`            the exact selector for words of an article
`likeness`             which articles a new text is a copy of
`time_expressions`     words that give a date, by `calendar_words` and `resolution`
`boilerplate`          lines of a capture that are not the article
`webpage`              the article on a saved web page
`intake`               the record of a new article, as proposed
`article_draft`        the files of a new article
`skeletons`            new files of the other kinds
"""

from generator.editing.article_draft import copied, draft_files
from generator.editing.intake import Collected, Given, Intake, collect, take_in
from generator.editing.quotation import Proposal, Quotation, article_texts, quotation
from generator.editing.skeletons import skeleton

__all__ = [
    "Collected",
    "Given",
    "Intake",
    "Proposal",
    "Quotation",
    "article_texts",
    "collect",
    "copied",
    "draft_files",
    "quotation",
    "skeleton",
    "take_in",
]
