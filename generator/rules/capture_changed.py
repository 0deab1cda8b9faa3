"""The capture of an article is not the file that was recorded.

`capture.txt` is the article as it was collected, byte for byte, and `capture: sha256` in
`record.yml` is its fingerprint. Every claim rests on that file. If it could change unseen,
the quotations would be checked against something that nobody ever published.

Restore the file from the history. If nobody edited it, a program did: some editors remove
white space or add a last line end, and some checkouts convert line ends (`.gitattributes`
must say `-text` for captures). If the publisher replaced the article, that is another source:
collect it as an article of its own, with its own record, so that readers can see both.

Where the text was extracted from a saved web page, the page is kept beside it as `capture.html`,
with a fingerprint of its own under `capture: extracted`; the same holds for it.

**Fails**, where the file has another fingerprint

    capture:
      sha256: 0000000000000000000000000000000000000000000000000000000000000000

**Passes**, for a file with the one word `bridge` and no line end

    capture:
      sha256: 17f29b073143d8cd97b5bbe492bdeffec1c5fee55cc1fe2112c8b9335f8b6121
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import product

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article
from generator.rules.rule import Rule

_MARK = "\ufeff"
"""The byte order mark, which some editors put before a text."""
_HINT = (
    "Restore the file: a capture is never edited. A source that the publisher replaced is a new "
    "article with a record of its own; in the record of a new article, write the first of the two."
)
_BY_A_PROGRAM = (
    "Only its line ends, or a mark at its beginning, are others than they were: a program has "
    "changed them. Restore the file from the history, and let no program save it."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each capture whose SHA-256 is not the recorded one."""
    for article in facts.briefing.articles.values():
        recorded = article.record.capture.sha256
        if article.capture_sha256 != recorded:
            yield Finding(
                Place(article.path("record.yml")) / "capture" / "sha256",
                f"capture.txt is not the file that was recorded: its SHA-256 is "
                f"{article.capture_sha256}, and the record says {recorded}",
                _BY_A_PROGRAM if recorded in _fingerprints(article.capture) else _HINT,
            )
        yield from _page(article)


def _fingerprints(text: str) -> Iterator[str]:
    """The SHA-256 of a text with other line ends, and with and without what programs add."""
    bare = text.removeprefix(_MARK).replace("\r\n", "\n")
    for mark, whole in product(("", _MARK), (bare, bare.rstrip("\n"), bare.rstrip("\n") + "\n")):
        for line_end in ("\n", "\r\n"):
            yield sha256((mark + whole.replace("\n", line_end)).encode()).hexdigest()


def _page(article: Article) -> Iterator[Finding]:
    """What is wrong with the web page that the capture was extracted from."""
    place = Place(article.path("record.yml")) / "capture"
    extracted, found = article.record.capture.extracted, article.page_sha256
    if extracted is None:
        if found is not None:
            message = "capture.html is there, and the record does not say that it was saved"
            hint = "Say so under `capture: extracted`, with its `sha256` and `by`, or delete it."
            yield Finding(place, message, hint)
    elif found is None:
        message = "capture.html, which the text was extracted from, is not there"
        yield Finding(place / "extracted", message, "Restore the file from the history.")
    elif found != extracted.sha256:
        message = (
            f"capture.html is not the file that was recorded: its SHA-256 is {found}, "
            f"and the record says {extracted.sha256}"
        )
        yield Finding(place / "extracted" / "sha256", message, _HINT)


RULE = Rule(id="capture-changed", doc=__doc__ or "", check=check)
