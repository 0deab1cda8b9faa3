"""The brief: two sides of paper to hand on, of the whole briefing and of each issue.

`view` is what stands on it, `stocks` and `sides` what could stand on it, `room` how much fits,
and `footnotes` are its notes.
"""

from generator.pages.brief.view import BriefPage, issue_page, page

__all__ = ["BriefPage", "issue_page", "page"]
