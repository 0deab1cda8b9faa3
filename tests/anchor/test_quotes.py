"""The quote lock's cases, read from the plain fixture file beside this one (see its head)."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.anchor import ArticleText, Passage, Selector

FIXTURE = Path(__file__).parent / "quotes.fixture.md"
ANYTHING = "[...]"


@dataclass(frozen=True)
class Case:
    title: str
    line: int
    article: str
    quotation: str
    outcome: str


def read_cases(fixture: str) -> list[Case]:
    """Between the dots: article, quotation, outcome; the title stands directly above."""
    cases: list[Case] = []
    title, title_line = "", 0
    parts: list[list[str]] = []
    for number, line in enumerate(fixture.splitlines(), start=1):
        if line == ".":
            parts.append([])
        elif parts:
            parts[-1].append(line)
        elif line:
            title, title_line = line, number
        if len(parts) == 4:
            article, quotation, outcome = ("\n".join(part) for part in parts[:3])
            cases.append(Case(title, title_line, article, quotation, outcome))
            parts = []
    assert not parts, f"the last case, {title!r}, is not closed by a dot"
    return cases


def unescaped(text: str) -> str:
    return re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda found: chr(int(found[1], 16)), text)


def selector(quotation: str) -> Selector:
    words: list[str] = []
    beside = {"prefix": "", "suffix": ""}
    spans_paragraphs = False
    for line in quotation.splitlines():
        key, _, value = line.partition(": ")
        if key in beside:
            beside[key] = unescaped(value)
        elif line == "spans paragraphs":
            spans_paragraphs = True
        else:
            words.append(line)
    return Selector(unescaped("\n".join(words)), spans_paragraphs=spans_paragraphs, **beside)


def outcome(case: Case) -> str:
    """What became of a case, in the words of the fixture file."""
    article = ArticleText(unescaped(case.article))
    found = article.locate(selector(case.quotation))
    if isinstance(found, Passage):
        line, column = article.place(found.start)
        return f"found: {line}:{column} “{article.slice(found)}”"
    return f"error: {found.message}\nhint: {found.hint}"


def is_expected(expected: str, actual: str) -> bool:
    """Whether an outcome is the expected one; a hint counts only where one is expected."""
    if "\nhint: " not in expected:
        actual = actual.partition("\nhint: ")[0]
    fixed = (re.escape(part) for part in unescaped(expected).split(ANYTHING))
    return re.fullmatch(".*".join(fixed), actual, re.DOTALL) is not None


CASES = read_cases(FIXTURE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.line}: {case.title}")
def test_quotation(case: Case) -> None:
    actual = outcome(case)

    assert is_expected(case.outcome, actual), (
        f"{FIXTURE.name}:{case.line}: expected\n\n{case.outcome}\n\nbut the lock says\n\n{actual}"
    )


def test_the_fixture_file_holds_cases() -> None:
    assert len(CASES) >= 45


def test_no_two_cases_have_one_title() -> None:
    titles = [case.title for case in CASES]

    assert len(set(titles)) == len(titles)


def test_an_expectation_can_fail() -> None:
    assert is_expected("error: Not [...] there.", "error: Not at all there.\nhint: Look again.")
    assert not is_expected("error: Not there.", "error: Not at all there.\nhint: Look again.")
    assert not is_expected("error: No.\nhint: Look.", "error: No.\nhint: Look again.")
