"""The id that a claim or a proposition gives itself, and that is none."""

import pytest

from tests.sources import ARTICLE, ISSUE, NOTES, changed, loading, sources


def hint(path: str, old: str, new: str) -> str:
    (found,) = loading(changed(sources(), path, old, new)).findings
    assert found.rule == "invalid-id"
    return found.hint


@pytest.mark.parametrize(
    ("path", "old", "new", "meant"),
    [
        (NOTES, "id: opens-in-may", "id: Opens in May", "opens-in-may"),
        (NOTES, "id: opens-in-may", "id: ópens-in-may", "opens-in-may"),
        (NOTES, "id: opens-in-may", "id: öpens-in-may", "opens-in-may"),
        (ISSUE, "id: open", "id: o'pen", "open"),
    ],
)
def test_is_the_one_by_which_others_name_it(path: str, old: str, new: str, meant: str) -> None:
    assert hint(path, old, new) == f"Did you mean `{meant}`?"


def test_is_in_the_letters_of_those_who_name_it() -> None:
    files = {path: text.replace("opens-in-may", "oeffnet") for path, text in sources().items()}
    (found,) = loading(changed(files, NOTES, "id: oeffnet", "id: öffnet")).findings

    assert found.hint == "Did you mean `oeffnet`?"


def test_is_without_that_of_its_article() -> None:
    assert hint(NOTES, "id: opens-in-may", f"id: {ARTICLE}/opens-in-may") == (
        "Write the part behind the slash: `opens-in-may`."
    )
