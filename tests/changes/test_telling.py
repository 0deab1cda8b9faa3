"""No words of an article leave in a comparison that its pages do not print."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from generator.anchor import normalise
from generator.changes import compare
from generator.changes.document import document
from generator.changes.markdown import markdown
from generator.changes.plain_text import text
from generator.changes.results import FieldChange, Value
from generator.derive import Facts, derive
from generator.fs import read_tree
from generator.load import load
from generator.model import walk
from generator.model.fields import IsQuote
from generator.prose import plain
from tests.briefings import Fields, briefing
from tests.changes.test_changes import between, only
from tests.project import BRIEFINGS

WORDS = 4
"""So many words in a row are recognised as an article's."""
TEXT = "A headline\n\nThe bridge will open in May, she said. Nobody asked us.\n"


def fields(before: Fields, after: Fields) -> Mapping[str, FieldChange]:
    """What is told of the only claim of an article of which excerpts may be printed."""
    one, other = (
        briefing(articles={"g": {"text": TEXT, "rights": "excerpts", "claims": [claim]}})
        for claim in (before, after)
    )
    return {change.field: change for change in only(between(one, other)).fields}


def test_a_quotation_that_is_shown_is_told() -> None:
    change = fields({"quote": "The bridge"}, {"quote": "The bridge will open"})["quote"]

    assert (change.before, change.after) == (Value("The bridge"), Value("The bridge will open"))


def test_of_a_quotation_that_is_shown_in_part_the_part_is_told() -> None:
    whole = {"quote": "The bridge will open in May", "show": "will open"}
    change = fields({"quote": "Nobody asked us"}, whole)["quote"]

    assert change.after == Value("[…] will open […]")


def test_of_a_quotation_that_is_not_shown_nothing_is_told() -> None:
    hidden = {"quote": "The bridge will open", "show": None}
    changes = fields({"quote": "Nobody asked us"}, hidden)

    assert changes["quote"].after == Value(None)
    assert changes["quote"].before == Value("Nobody asked us")
    assert changes["show"].after == Value("~ (nothing of it)")


def test_words_around_a_quotation_are_not_told() -> None:
    change = fields({"quote": "The bridge"}, {"quote": "The bridge", "suffix": "will open"})

    assert change["suffix"].after == Value(None)


def test_of_a_draft_no_words_are_told() -> None:
    said = {"edtf": "2021-05", "as_written": "in May"}
    after = {"quote": "The bridge", "status": "draft", "said": said}
    change = fields({"quote": "A headline", "status": "draft"}, after)

    assert change["quote"].after == Value(None)
    assert change["said"].after == Value("2021-05 (as_written: (withheld))")


def test_a_restoration_is_told_only_where_it_is_printed() -> None:
    def told(reads: str) -> str | None:
        emendation = {"reads": reads, "restored": "a pier"}
        article = {"text": TEXT, "rights": "excerpts", "claims": ["The bridge"]}
        one, other = (
            briefing(articles={"g": {**article, "emendations": them}})
            for them in ([], [emendation])
        )
        (change,) = only(between(one, other)).fields
        return change.after.text if change.after else None

    printed, not_printed = told("bridge"), told("asked")
    assert printed
    assert not_printed
    assert printed.startswith("bridge (restored: a pier,")
    assert not_printed.startswith("(withheld) (restored: (withheld),")


# Whole briefings -----------------------------------------------------------------------------


def _hide(tree: Mapping[str, str]) -> dict[str, str]:
    """Show nothing of any quotation."""
    return {
        path: re.sub(r"(?m)^    show:.*\n", "", content).replace(
            "\n    quote:", "\n    show: ~\n    quote:"
        )
        for path, content in tree.items()
    }


def _forbid(tree: Mapping[str, str]) -> dict[str, str]:
    """Allow nothing of any article to be printed."""
    return {
        path: re.sub(r"publish: (excerpts|full)", "publish: none", content)
        for path, content in tree.items()
    }


def _shorten(tree: Mapping[str, str]) -> dict[str, str]:
    """Take the last word from whatever is quoted, shown or not."""
    return {
        path: re.sub(r"(?m)^( *(?:- \{)?(?:quote|reads): [^,}\n]*) [^ ,}\n]+", r"\1", content)
        for path, content in tree.items()
    }


def _draft(tree: Mapping[str, str]) -> dict[str, str]:
    """Make drafts of all articles."""
    return {
        path: f"{content}status: draft\n" if path.endswith("/record.yml") else content
        for path, content in tree.items()
    }


def _empty(tree: Mapping[str, str]) -> dict[str, str]:
    """Leave nothing but the briefing itself."""
    return {path: content for path, content in tree.items() if path == "briefing.yml"}


@pytest.mark.parametrize("spoil", [_hide, _forbid, _shorten, _draft, _empty])
@pytest.mark.parametrize("folder", BRIEFINGS, ids=lambda folder: folder.name)
def test_no_output_has_words_that_no_page_prints(
    folder: Path, spoil: Callable[[Mapping[str, str]], dict[str, str]]
) -> None:
    files = {path: data.decode() for path, data in read_tree(folder).files.items()}
    sides = _facts(files), _facts(spoil(files))
    secret = set().union(*map(_words, sides)) - set().union(*map(_known, sides))

    assert len(secret) > 50
    for before, after in (sides, sides[::-1]):
        changes = compare(before, after, None, None)
        for write in (text, lambda changes: markdown(changes, 10**7), document):
            assert secret & set(_written(write(changes))) == set()


def _facts(files: Mapping[str, str]) -> Facts:
    read = load({path: content.encode() for path, content in files.items()}).briefing
    assert read is not None
    return derive(read)


def test_words_that_are_secret_are_recognised() -> None:
    article = {"text": TEXT, "rights": "none", "claims": ["The bridge"]}
    facts = derive(briefing(articles={"g": article}))

    assert ("bridge", "will", "open", "in") in _words(facts) - _known(facts)
    assert ("bridge", "will", "open", "in") in set(_runs("x bridge\nwill “open” in x"))


def _words(facts: Facts) -> set[tuple[str, ...]]:
    """Every run of words of every article."""
    return {run for one in facts.texts.values() for run in _runs(one.text)}


@cache
def _runs_of(words: str) -> frozenset[tuple[str, ...]]:
    return frozenset(_runs(words))


def _known(facts: Facts) -> set[tuple[str, ...]]:
    """The runs of words that pages print, or that editors wrote."""
    public = derive(facts.briefing.published())
    known: set[tuple[str, ...]] = set()
    for id_, exposure in public.exposure.items():
        for passage in exposure.passages:
            known |= _runs_of(public.texts[id_].slice(passage))
    for place, record in walk.records(facts.briefing):
        for leaf in walk.contents(record, place).leaves:
            own = {str(key) for key in leaf.place.keys}
            if not leaf.mark(IsQuote) and not own & {"prefix", "suffix", "omitted", "as_written"}:
                known |= _runs_of(str(leaf.value)) | _runs_of(plain(str(leaf.value)))
    return known


def _written(output: str) -> Iterator[tuple[str, ...]]:
    """The runs of words of an output; none from one value into the next."""
    for value in re.split("[\n`→]", output):
        yield from _runs(value)


def _runs(words: str) -> Iterator[tuple[str, ...]]:
    found = re.findall(r"\w+", normalise(re.sub(r"&#\d+;|</?span>", " ", words)).casefold())
    return zip(*(found[n:] for n in range(WORDS)), strict=False)
