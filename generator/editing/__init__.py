"""What helps editors while they write: proposals to paste, each with its reason.

`quotation`    the exact selector for words of an article
"""

from generator.editing.quotation import Proposal, Quotation, article_texts, quotation

__all__ = ["Proposal", "Quotation", "article_texts", "quotation"]
