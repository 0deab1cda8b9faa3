"""A sentence holds mark-up that pages do not print."""

import pytest

from tests.sources import (
    BRIEFING,
    EVENT,
    ISSUE,
    NOTES,
    Files,
    at,
    changed,
    extended,
    hints,
    problems,
    sources,
)

RULE = "unsafe-prose"
FOUND = "error[unsafe-prose]"
SAYS = "says: The dockers' union was not asked."


@pytest.mark.parametrize(
    "says",
    [
        "The bridge <b>opens</b>.",
        "The bridge opens <script src=//example.org></script>.",
        "![The bridge](https://example.org/bridge.png) opens.",
        "The `bridge` opens.",
        "[The bridge](javascript:alert(1)) opens.",
        "[The bridge](http://example.org) opens.",
        "[The bridge](harbour:bridge) opens.",
    ],
)
def test_points_at_the_prose(says: str) -> None:
    files = _saying(says)

    (first, *_) = problems(files, RULE)

    assert first.startswith(f"{at(files, NOTES, f'{says!r}')}: {FOUND} ")


def test_two_paragraphs_are_one_too_many() -> None:
    files = changed(sources(), NOTES, SAYS, 'says: "The union was\n\n\n      not asked."')

    assert len(problems(files, RULE)) == 1


def test_every_problem_is_told() -> None:
    assert len(problems(_saying("[A](mailto:a@example.org), [b](ftp://example.org)"), RULE)) == 2


@pytest.mark.parametrize(
    ("path", "old"),
    [
        (BRIEFING, "All of it comes from one article."),
        (ISSUE, "Is the harbour bridge to open in May?"),
        (ISSUE, "The harbour bridge should open in May."),
        (ISSUE, "One side speaks of a date, the other of not being asked."),
    ],
)
def test_looks_at_prose_wherever_it_stands(path: str, old: str) -> None:
    assert problems(changed(sources(), path, old, f"<b>{old}"), RULE) != []


def test_looks_at_what_is_known_from_outside() -> None:
    files = extended(sources(), EVENT, "outside: {says: <b>Nobody</b> came., basis: A poster.}\n")

    assert problems(files, RULE) != []


@pytest.mark.parametrize(
    "says",
    [
        "The *bridge* **opens** in [May](event:bridge-opening).",
        "[Ada Vale](actor:ada-vale), [the Gazette](https://example.org/a?b=c#d).",
        "1 < 2 & 3 > 2; 5 * 3 = 15; snake_case; #1.",
    ],
)
def test_small_markdown_passes(says: str) -> None:
    assert problems(_saying(says), RULE) == []


def test_what_is_no_prose_may_hold_anything() -> None:
    files = changed(sources(), NOTES, "The paper had a letter.", "The <b>paper</b> had a letter.")

    assert problems(files, RULE) == []


def _saying(says: str) -> Files:
    return changed(sources(), NOTES, SAYS, f"says: {says!r}")


def test_proposes_the_id_that_is_there_in_other_letters() -> None:
    files = {
        path.replace("ada-vale", "adas-vale"): text.replace("ada-vale", "adas-vale")
        for path, text in sources().items()
    }
    files = changed(files, BRIEFING, "actor:port-authority", "actor:ada's-vale")

    assert hints(files, RULE) == ["Did you mean `actor:adas-vale`?"]


def test_a_link_to_an_article_alone_as_a_claim_lists_its_claims() -> None:
    files = changed(sources(), BRIEFING, "actor:port-authority", "claim:gazette-2021-03-08")

    assert hints(files, RULE) == [
        "Write `gazette-2021-03-08/CLAIM`, with one of its claims: `opens-in-may`, `not-asked`."
    ]
