"""Words of the command line that are none, and what is said of them."""

from pathlib import Path

import pytest

from tests.project import commanded, files_of


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("chek",), "did you mean `check`?"),
        (("new", "actors", "ada-vale"), "did you mean `actor`?"),
        (("new", "person", "ada-vale"), "did you mean `actor`?"),
        (("new", "persons", "ada-vale"), "did you mean `actor`?"),
        (("new", "Organization", "guild"), "did you mean `actor`?"),
        (("new", "source", "saved.txt"), "did you mean `article`?"),
        (("new", "interview", "on-the-bridge"), "did you mean `origin`?"),
        (("new", "law", "harbour-act"), "did you mean `term`?"),
        (
            ("new", "claims", "masts"),
            "claims are written in articles/ID/annotations.yml; `suggest` proposes them",
        ),
        (("new", "proposition", "fixed"), "propositions are written in issues/ID.yml"),
        (("check", "--format", "jsno"), "did you mean `json`?"),
        (("new", "briefing", "The", "ferry"), "put a title of several words in quotation marks"),
        (
            ("new", "article", "my", "page.txt"),
            "one file at a time; a name with spaces in it stands in quotation marks",
        ),
        (("new", "actor", "Ada", "Vale"), "an id is one word, with hyphens in place of spaces"),
        (("check", "."), "a folder of sources is given as --sources ."),
    ],
)
def test_a_hint_says_what_may_be_meant(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    ran = commanded(*words, cwd=tmp_path)

    assert (ran.returncode, ran.stdout, files_of(tmp_path)) == (2, "", {})
    assert ran.stderr.endswith(f"; {told}\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("polish",), "'clean')\n"),
        (("check", "--format", "person"), "'text')\n"),
        (("check", "--strict"), "unrecognized arguments: --strict\n"),
        (("new", "term", "toll", "--strict"), "unrecognized arguments: --strict\n"),
    ],
)
def test_of_words_that_are_like_nothing_no_hint_is_given(words: tuple[str, ...], told: str) -> None:
    ran = commanded(*words)

    assert ran.returncode == 2
    assert ran.stderr.endswith(told)
