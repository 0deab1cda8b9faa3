"""A text is still to be written: it begins with the words To do."""

import pytest

from tests.sources import NOTES, RECORD, SPEAKER, at, changed, hints, problems, sources

RULE = "left-to-do"
BASIS = "basis: A local paper that names its speakers."


def test_points_at_what_is_still_to_be_written() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", 'name: "To do: her name"')

    place = at(files, SPEAKER, '"To do')
    assert problems(files, RULE) == [f"{place}: error[left-to-do] To do: her name"]


@pytest.mark.parametrize("words", ["TODO", "TBD: ask her", "???", "...", "…", "to do: her name"])
def test_what_only_holds_the_place_is_not_written_either(words: str) -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", f'name: "{words}"')

    (found,) = problems(files, RULE)

    assert found.endswith(f"error[left-to-do] To do: write what `{words}` stands for.")


@pytest.mark.parametrize("words", ["Todor Vale", "What?", "Wait... what?", "XX Vale"])
def test_words_that_only_begin_like_it_are_written(words: str) -> None:
    assert problems(changed(sources(), SPEAKER, "name: Ada Vale", f'name: "{words}"'), RULE) == []


def test_in_a_draft_it_is_a_warning() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", 'status: draft\nname: "To do: her name"')

    (problem,) = problems(files, RULE)

    assert "warning[left-to-do] To do: her name" in problem


def test_in_the_folder_of_a_draft_article_it_is_a_warning() -> None:
    files = changed(sources(), RECORD, "title:", "status: draft\ntitle:")
    files = changed(
        files, NOTES, "says: The harbour bridge will open in May.", 'says: "To do: say it"'
    )

    (problem,) = problems(files, RULE)

    assert "warning[left-to-do] To do: say it" in problem


def test_says_what_to_do() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", 'name: "To do: her name"')

    assert hints(files, RULE) == ["Write what it asks for in its place, or make this a draft."]


def test_of_the_briefing_itself_there_is_no_draft() -> None:
    files = changed(sources(), "briefing.yml", "title: ", 'title: "To do: its name"  # ')

    assert hints(files, RULE) == ["Write what it asks for in its place."]


def test_in_a_draft_that_lacks_something_it_is_told_all_the_same() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", 'status: draft\nname: "To do: her name"')
    files = changed(files, SPEAKER, "kind: person", "kind:")

    place = at(files, SPEAKER, '"To do')
    assert problems(files, RULE) == [f"{place}: warning[left-to-do] To do: her name"]


def test_in_a_draft_claim_that_lacks_something_it_is_told_once() -> None:
    claim = '  - {id: new, status: draft, says: "To do: say it", quote: The harbour}\n'
    files = changed(sources(), NOTES, "claims:\n", f"claims:\n{claim}")

    place = at(files, NOTES, '"To do')
    assert problems(files, RULE) == [f"{place}: warning[left-to-do] To do: say it"]


def test_of_a_passage_without_a_claim_there_is_no_draft() -> None:
    files = changed(sources(), NOTES, "reason: Nothing is asserted.", 'reason: "To do: why"')

    assert hints(files, RULE) == ["Write what it asks for in its place."]


def test_a_briefing_says_to_which_day_it_is_true() -> None:
    as_of = next(line for line in sources()["briefing.yml"].splitlines() if line[:6] == "as_of:")
    files = changed(sources(), "briefing.yml", as_of, "as_of: XXXX")

    message = "error[left-to-do] To do: say to which day the briefing is true."
    assert problems(files) == [f"{at(files, 'briefing.yml', 'XXXX')}: {message}"]


def test_words_that_speak_of_things_to_do_pass() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", "name: To do or not, a play")

    assert problems(files, RULE) == []


def test_a_draft_that_lacks_something_tells_what_only_holds_the_place_too() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale", "status: draft\nname: TODO")
    files = changed(files, SPEAKER, "kind: person\n", "")

    (found,) = problems(files, RULE)

    assert found.endswith("warning[left-to-do] To do: write what `TODO` stands for.")
