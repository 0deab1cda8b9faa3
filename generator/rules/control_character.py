r"""A file holds a character that nobody can see.

Control characters, line and paragraph separators and a byte order mark in the middle of a
text survive copying from PDF files and old web pages. They make two lines that look the same
differ, split words for the search and end up in pages that a browser refuses. Tabs and line
ends are fine, and so are no-break spaces, which texts use on purpose.

**Fails**: a backspace (U+0008) within the word

    name: Port Autho\x08rity

**Passes**

    name: Port Authority
"""

from generator.rules.rule import Rule

RULE = Rule(id="control-character", doc=__doc__ or "")
