"""A line that is declared as left out does not stand in the capture like that.

`omitted` in `record.yml` lists the lines of `capture.txt` that are not part of the article: a
masthead, a cookie banner, "related posts". Each gives the line's number and its whole text,
so that a reviewer sees what is left out without opening the capture, and so that a wrong
number cannot drop a sentence of the article unseen.

Lines are counted from 1, blank ones included. White space at the ends of the line does not
count; everything between does. A line can be left out once.

**Fails**, for a capture whose first line is "The Harbour Gazette" and whose second is blank

    capture:
      omitted:
        - {line: 2, text: The Harbour Gazette, reason: The masthead.}

**Passes**

    capture:
      omitted:
        - {line: 1, text: The Harbour Gazette, reason: The masthead.}
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.article import Omission
from generator.rules._captures import CAPTURE_FIRST, has_line, lines, wrong_omissions
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each omission whose number and text do not match."""
    for article in facts.briefing.articles.values():
        top = Place(article.path("record.yml")) / "capture" / "omitted"
        for index in wrong_omissions(article):
            omission = article.record.capture.omitted[index]
            found = _finding(top / index, omission, lines(article.capture))
            is_recorded = article.capture_sha256 == article.record.capture.sha256
            yield found if is_recorded else replace(found, hint=CAPTURE_FIRST)


def _finding(place: Place, omission: Omission, capture: list[str]) -> Finding:
    number = omission.line
    if has_line(capture, omission):
        return Finding(place / "line", f"line {number} is left out twice", "Delete one of the two.")
    if not 1 <= number <= len(capture):
        message = f"the capture has no line {number}; it has {len(capture)}, counted from 1"
        return Finding(place / "line", message, _way_out(omission, capture))
    line = capture[number - 1]
    reads = f"it reads {quoted(line)}" if line.strip() else "it is blank"
    message = f"line {number} of the capture is not this text: {reads}"
    return Finding(place / "text", message, _way_out(omission, capture))


def _way_out(omission: Omission, capture: list[str]) -> str:
    numbers = [str(at) for at, line in enumerate(capture, 1) if line.strip() == omission.text]
    if numbers:
        return f"The capture has this text in line {' and in line '.join(numbers)}."
    return "Copy the whole line from capture.txt, and count blank lines as well."


RULE = Rule(id="omission-not-in-capture", doc=__doc__ or "", check=check)
