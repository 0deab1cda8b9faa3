"""A whole sources folder in memory, without a finding, and ways to spoil it.

    from tests.sources import at, changed, problems, sources

    ACTOR = "actors/ada-vale.yml"

    def test_points_at_the_kind() -> None:
        files = changed(sources(), ACTOR, "kind: person", "kind: persn")

        assert problems(files) == [
            f"{at(files, ACTOR, 'persn')}: error[unknown-word] `persn` is not one of ..."
        ]

`problems` runs the real chain: read, derive, check. Nothing is stubbed and nothing is
written to disk. `sources()` has one article, `two_articles()` a second one by another
publisher, so that claims may corroborate each other.
"""

import hashlib
from collections.abc import Mapping

from generator.check import check
from generator.diagnostics import Diagnostic
from generator.load import Loaded, load
from generator.tree import Tree

Files = dict[str, str]
"""Path in the sources folder, and text."""

ARTICLE = "gazette-2021-03-08"
RECORD = f"articles/{ARTICLE}/record.yml"
NOTES = f"articles/{ARTICLE}/annotations.yml"
TEXT = f"articles/{ARTICLE}/article.txt"
CAPTURE = f"articles/{ARTICLE}/capture.txt"

OTHER_ARTICLE = "evening-post-2021-03-10"
OTHER_RECORD = f"articles/{OTHER_ARTICLE}/record.yml"
OTHER_NOTES = f"articles/{OTHER_ARTICLE}/annotations.yml"

BY_UNION = "by: {actor: dockers-union, inferred: The sentence goes on with the union.}"
BY_VALE = "by: {actor: ada-vale, inferred: The article says that she spoke to the paper.}"
"""The speakers of the second claim and of the other article's, as they are written there."""

BRIEFING = "briefing.yml"
ISSUE = "issues/bridge.yml"
EVENT = "events/bridge-opening.yml"
TERM = "terms/harbour-act.yml"
ORIGIN = "origins/gazette-report.yml"
SPEAKER = "actors/ada-vale.yml"
AUTHORITY = "actors/port-authority.yml"
UNION = "actors/dockers-union.yml"


def sources() -> Files:
    """Return a sources folder without findings: one article, two claims, three actors."""
    return dict(_SOURCES)


def two_articles() -> Files:
    """Return the same with an article by another publisher, on an origin of its own."""
    return {**_SOURCES, **_OTHER}


def changed(files: Mapping[str, str], path: str, old: str, new: str) -> Files:
    """Replace words that stand exactly once in a file."""
    assert files[path].count(old) == 1, f"{old!r} stands {files[path].count(old)} times in {path}"
    return {**files, path: files[path].replace(old, new)}


def extended(files: Mapping[str, str], path: str, more: str) -> Files:
    """Write more lines at the end of a file."""
    return {**files, path: files[path] + more}


def without(files: Mapping[str, str], *paths: str) -> Files:
    """Leave files out."""
    assert set(paths) <= files.keys()
    return {path: text for path, text in files.items() if path not in paths}


def reworded(files: Mapping[str, str], article: str, old: str, new: str) -> Files:
    """Replace words of an article in its text and its capture; its hash stays true."""
    folder = f"articles/{article}"
    before = digest(files[f"{folder}/capture.txt"])
    files = changed(files, f"{folder}/article.txt", old, new)
    files = changed(files, f"{folder}/capture.txt", old, new)
    after = digest(files[f"{folder}/capture.txt"])
    return changed(files, f"{folder}/record.yml", before, after)


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes, as `capture` in `record.yml` has it."""
    return hashlib.sha256(text.encode()).hexdigest()


def at(files: Mapping[str, str], path: str, words: str) -> str:
    """Where words stand that are in a file exactly once: path, line and column."""
    text = files[path]
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {path}"
    before = text[: text.index(words)]
    return f"{path}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def diagnostics(files: Mapping[str, str | bytes]) -> tuple[Diagnostic, ...]:
    """Read, derive and check; return every finding, sorted."""
    return check(Tree(encoded(files), ())).findings


def loading(files: Mapping[str, str | bytes]) -> Loaded:
    """Only read."""
    return load(encoded(files))


def encoded(files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    """The bytes of the files."""
    return {
        path: content.encode() if isinstance(content, str) else content
        for path, content in files.items()
    }


def problems(files: Mapping[str, str | bytes], *rules: str) -> list[str]:
    """Return every finding as `path:line:column: severity[rule] message`.

    With rule ids: only what those rules say.
    """
    return [str_of(found) for found in diagnostics(files) if not rules or found.rule in rules]


def reading_problems(files: Mapping[str, str | bytes]) -> list[str]:
    """Return what reading alone finds, as `path:line:column: severity[rule] message`."""
    return [str_of(found) for found in loading(files).findings]


def str_of(found: Diagnostic) -> str:
    """Return a finding as `path:line:column: severity[rule] message`."""
    return f"{found.where}: {found.severity}[{found.rule}] {found.message}"


def hints(files: Mapping[str, str | bytes], *rules: str) -> list[str]:
    """Return the hint of every finding, in the order of `problems`."""
    return [found.hint for found in diagnostics(files) if not rules or found.rule in rules]


def _yaml(path: str, kind: str, body: str) -> tuple[str, str]:
    up = "../" * (path.count("/") + 1)
    return path, f"# yaml-language-server: $schema={up}generator/schemas/{kind}.schema.json\n{body}"


_ARTICLE_TEXT = """\
Port Authority stands by the harbour bridge

The harbour bridge will open in May, Ada Vale of the Port Authority said on Monday. The Harbour \
Act gives the Port Authority the last word.

"Nobody asked us," the dockers' union told the Gazette in a letter.

The city council did not answer questions.
"""
_CAPTURE_TEXT = f"The Harbour Gazette - 8 March 2021\n{_ARTICLE_TEXT}"

_OTHER_TEXT = """\
Bridge to open in spring

Port Authority director Ada Vale said the bridge across the harbour will open in May.

She spoke to the Evening Post on Tuesday.
"""

_SOURCES: Mapping[str, str] = dict(
    [
        _yaml(
            BRIEFING,
            "briefing",
            """\
format: 1
title: The harbour bridge
scope: The dispute over the harbour bridge, from one collected article.
language: en
as_of: 2021-03-31
bottom_line:
  - says: The [Port Authority](actor:port-authority) says the bridge opens in May.
    claims: [gazette-2021-03-08/opens-in-may]
about_the_sources:
  - says: All of it comes from one article.
    outside: The collection itself.
key_actors: [port-authority]
issues: [bridge]
expectations:
  articles: 1
  claims: 2
  actors: 3
""",
        ),
        (TEXT, _ARTICLE_TEXT),
        (CAPTURE, _CAPTURE_TEXT),
        _yaml(
            RECORD,
            "record",
            f"""\
title: Port Authority stands by the harbour bridge
publisher: Gazette
published:
  edtf: 2021-03-08
  as_written: 8 March 2021
  basis: corpus
language: en
capture:
  sha256: {digest(_CAPTURE_TEXT)}
  omitted:
    - line: 1
      text: The Harbour Gazette - 8 March 2021
      reason: The masthead.
lineage:
  - origin: gazette-report
    relation: original
    basis: The article names no other source.
wording: intact
reliability:
  grade: C
  basis: A local paper that is often right.
rights:
  holder: The Gazette
  publish: excerpts
  budget:
    share: 0.6
    words: 60
  basis: Short quotations for comment.
""",
        ),
        _yaml(
            NOTES,
            "annotations",
            """\
claims:
  - id: opens-in-may
    says: The harbour bridge will open in May.
    kind: announcement
    by: ada-vale
    speaks_for: port-authority
    quote: The harbour bridge will open in May
    also:
      - quote: Ada Vale of the Port Authority said on Monday
        role: speaker
    stances:
      bridge/open: supports
    said:
      edtf: 2021-03-08
      as_written: on Monday
      working: The article appeared on Monday, 8 March 2021.
      basis: inferred
    credibility:
      grade: 2
      basis: It was said to the paper.
  - id: not-asked
    says: The dockers' union was not asked.
    kind: statement
    by: {actor: dockers-union, inferred: The sentence goes on with the union.}
    quote: Nobody asked us
    stances:
      bridge/open:
        is: opposes
        inferred: The union complains that the bridge was decided without it.
    credibility:
      grade: 2
      basis: The paper had a letter.
no_claim:
  - quote: The city council did not answer questions.
    reason: Nothing is asserted.
""",
        ),
        _yaml(
            SPEAKER,
            "actor",
            """\
name: Ada Vale
sort_name: Vale, Ada
kind: person
summary:
  - says: Ada Vale speaks for the Port Authority.
    claims: [gazette-2021-03-08/opens-in-may]
roles:
  - title: Director
    at: port-authority
    claims: [gazette-2021-03-08/opens-in-may]
relations:
  - kind: works-for
    to: port-authority
    claims: [gazette-2021-03-08/opens-in-may]
spellings: [Ada Vale]
""",
        ),
        _yaml(
            AUTHORITY,
            "actor",
            """\
name: Port Authority
kind: agency
spellings: [Port Authority]
""",
        ),
        _yaml(
            UNION,
            "actor",
            """\
name: Dockers' Union
kind: organisation
spellings: [dockers' union]
""",
        ),
        _yaml(
            ISSUE,
            "issue",
            """\
title: The bridge
question: Is the harbour bridge to open in May?
summary:
  - says: The Port Authority says yes, and the dockers' union objects.
    claims: [gazette-2021-03-08/opens-in-may, gazette-2021-03-08/not-asked]
propositions:
  - id: open
    says: The harbour bridge should open in May.
tensions:
  - kind: framing
    title: Decided or imposed
    claims: [gazette-2021-03-08/opens-in-may, gazette-2021-03-08/not-asked]
    note: One side speaks of a date, the other of not being asked.
""",
        ),
        _yaml(
            EVENT,
            "event",
            """\
title: The bridge opens
when:
  edtf: 2021-05
  as_written: in May
  working: The next May after the article.
  basis: inferred
event_status: announced
actors: [port-authority]
issues: [bridge]
claims: [gazette-2021-03-08/opens-in-may]
""",
        ),
        _yaml(
            TERM,
            "term",
            """\
name: Harbour Act
kind: law
spellings: [Harbour Act]
definition:
  - says: The Harbour Act says who decides about the harbour.
    outside: general knowledge, not checked
""",
        ),
        _yaml(
            ORIGIN,
            "origin",
            """\
name: The Gazette's own report
kind: report
dated:
  edtf: 2021-03-08
  as_written: 8 March 2021
basis: The article itself.
""",
        ),
    ]
)

_OTHER: Mapping[str, str] = dict(
    [
        (f"articles/{OTHER_ARTICLE}/article.txt", _OTHER_TEXT),
        (f"articles/{OTHER_ARTICLE}/capture.txt", _OTHER_TEXT),
        _yaml(
            OTHER_RECORD,
            "record",
            f"""\
title: Bridge to open in spring
publisher: The Evening Post
published:
  edtf: 2021-03-10
  working: The printed edition of that day has it.
  basis: outside
language: en
capture:
  sha256: {digest(_OTHER_TEXT)}
lineage:
  - origin: evening-post-report
    relation: original
    basis: The article says that she spoke to the paper.
wording: intact
reliability:
  grade: B
  basis: A careful paper.
rights:
  holder: The Evening Post
  publish: excerpts
  budget:
    share: 0.6
    words: 60
  basis: Short quotations for comment.
""",
        ),
        _yaml(
            OTHER_NOTES,
            "annotations",
            """\
claims:
  - id: may
    says: The harbour bridge is to open in May.
    kind: announcement
    by: {actor: ada-vale, inferred: The article says that she spoke to the paper.}
    quote: the bridge across the harbour will open in May
    corroborates: [gazette-2021-03-08/opens-in-may]
    credibility:
      grade: 2
      basis: She told the paper herself.
""",
        ),
        _yaml(
            "origins/evening-post-report.yml",
            "origin",
            """\
name: The Evening Post's own report
kind: report
basis: The article itself.
""",
        ),
    ]
)
