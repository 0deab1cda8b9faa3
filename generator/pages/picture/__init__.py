"""The picture of the timeline: when everything happened, drawn as SVG while a site is built.

`axis` says where time is, `marks` what is placed on it, `geometry` where each mark goes;
`drawing` makes SVG of that, and `figure` is what a page shows.
"""

from generator.pages.picture.figure import Figure, figure

__all__ = ["Figure", "figure"]
