"""What of a message may be printed in public: no words of an article that must not be.

A message may quote the article (the nearest passage, the words beside a place). On an editor's
own screen that is its use; an annotation on a public pull request would publish it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice, tee

from generator.anchor import normalise
from generator.derive import Facts
from generator.model.vocabulary import Publish

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_TEXT = re.compile(r"articles/(?P<id>[^/]+)/(?:article|capture)\.txt")
_RUN = 4
"""So many words in a row are taken for the article's; fewer are anybody's."""

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withheld:
    """Runs of words that stand in articles of which not everything may be printed."""

    runs: frozenset[_Words]

    def without(self, text: str) -> str:
        """The text with `…` in place of each stretch that is an article's words."""
        words = [*_WORD.finditer(text)]
        folded = [_folded(word[0]) for word in words]
        hidden = [False] * len(words)
        for index, run in enumerate(_runs(folded)):
            if run in self.runs:
                hidden[index : index + _RUN] = [True] * _RUN
        parts, end = [], 0
        for word, is_hidden, after_hidden in zip(words, hidden, [False, *hidden], strict=False):
            if not is_hidden:
                parts.append(text[end : word.end()])
            elif not after_hidden:
                parts.append(f"{text[end : word.start()]}…")
            end = word.end()
        return "".join(parts) + text[end:]


def withheld(files: Mapping[str, bytes], facts: Facts | None) -> Withheld:
    """What is to be withheld of a sources folder; of an article without a record, all."""
    articles = facts.briefing.articles if facts else {}
    full = {id_ for id_, one in articles.items() if one.record.rights.publish is Publish.FULL}
    runs: set[_Words] = set()
    for path, data in files.items():
        found = _TEXT.fullmatch(path)
        if found and found["id"] not in full:
            text = data.decode("utf-8", errors="replace")
            runs.update(_runs([_folded(word) for word in _WORD.findall(text)]))
    return Withheld(frozenset(runs))


def _folded(word: str) -> str:
    return normalise(word).casefold()


def _runs(words: Iterable[str]) -> Iterable[_Words]:
    """Every `_RUN` words in a row."""
    return zip(*(islice(one, at, None) for at, one in enumerate(tee(words, _RUN))), strict=False)
