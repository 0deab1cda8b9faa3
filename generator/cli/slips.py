"""Words of the command line that are none: which ones may be meant."""

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from generator.model.vocabulary import ActorKind, OriginKind, TermKind

_CHOICE = re.compile(
    r"argument \S+: invalid choice: '(?P<word>.*)' \(choose from (?P<choices>.*)\)"
)
_KINDS: Mapping[str, str] = {
    **{str(word): "origin" for word in OriginKind},
    **{str(word): "term" for word in TermKind},
    **{str(word): "actor" for word in ActorKind},
    "people": "actor",
    "source": "article",
    "sources": "article",
}
"""What a new record may be called, and the kind that it is of."""
_NEAR = 0.7
"""How like a word one must be that is taken for it, from 0 to 1."""
_PARTS: Mapping[str, str] = {
    "claim": "claims are written in articles/ID/annotations.yml; `suggest` proposes them",
    "proposition": "propositions are written in issues/ID.yml",
    "tension": "tensions are written in issues/ID.yml",
}
"""What is no file of its own, and where it is written."""
_SEVERAL_WORDS: Mapping[str, str] = {
    "briefing": "put a title of several words in quotation marks",
    "article": "one file at a time; a name with spaces in it stands in quotation marks",
}
"""What to do about words too many, by the kind of what is new; of other kinds, `_ONE_WORD`."""
_ONE_WORD = "an id is one word, with hyphens in place of spaces"


def hint(message: str, given: Sequence[str]) -> str:
    """What may be added to argparse's message on a command line; "" for nothing."""
    if found := _CHOICE.search(message):
        return _meant(found["word"].lower(), re.findall(r"[\w-]+", found["choices"]))
    rest = message.removeprefix("unrecognized arguments: ")
    return _left_over(rest, given) if rest != message else ""


def _meant(word: str, choices: Collection[str]) -> str:
    """What may be meant by a word that is none of the choices."""
    kinds = _KINDS if "actor" in choices else {}  # only then a kind of record is asked for
    parts = _PARTS if kinds else {}
    if single := next((one for one in (word, word.removesuffix("s")) if one in parts), None):
        return parts[single]
    near = difflib.get_close_matches(word, choices, 1, _NEAR)
    near = near or [kinds[one] for one in difflib.get_close_matches(word, kinds, 1, _NEAR)]
    return f"did you mean `{near[0]}`?" if near else ""


def _left_over(rest: str, given: Sequence[str]) -> str:
    """What may be meant by words that were not expected."""
    if Path(rest).is_dir():
        return f"a folder of sources is given as --sources {rest}"
    if rest.startswith("-") or "new" not in given[:1]:
        return ""
    return next((do for kind, do in _SEVERAL_WORDS.items() if kind in given), _ONE_WORD)
