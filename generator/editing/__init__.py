"""What helps editors while they write: proposals to paste, each with its reason.

`quotation`            the exact selector for words of an article
`likeness`             which articles a new text is a copy of

`boilerplate`          lines of a capture that are not the article
`webpage`              the article on a saved web page
`intake`               the record of a new article, as proposed
`article_draft`        the files of a new article
`skeletons`            new files of the other kinds
`suggestions`          what may be annotated next, by `direct_speech` and `names`; `pasting` as YAML
"""

from generator.editing.article_draft import copied, draft_files
from generator.editing.intake import Collected, Given, Intake, collect, take_in
from generator.editing.names import names_for
from generator.editing.pasting import pasteable_yaml
from generator.editing.quotation import Proposal, Quotation, article_texts, quotation
from generator.editing.skeletons import skeleton
from generator.editing.suggestions import Suggestions, suggest

__all__ = [
    "Collected",
    "Given",
    "Intake",
    "Proposal",
    "Quotation",
    "Suggestions",
    "article_texts",
    "collect",
    "copied",
    "draft_files",
    "names_for",
    "pasteable_yaml",
    "quotation",
    "skeleton",
    "suggest",
    "take_in",
]
