from enum import StrEnum

import pytest

from generator.model import vocabulary
from generator.pages import badges, labels, scales

TABLES = {
    f"{module.__name__}.{name}": table
    for module in (labels, scales, badges)
    for name, table in vars(module).items()
    if isinstance(table, dict) and table and isinstance(next(iter(table)), StrEnum)
}


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"generator.pages.badges.COPY"}))
def test_every_word_of_a_vocabulary_has_its_label(name: str) -> None:
    table = TABLES[name]
    (kind,) = {type(key) for key in table}

    assert set(table) == set(kind.__members__.values())


def test_every_vocabulary_that_readers_meet_has_labels() -> None:
    labelled = {type(next(iter(table))) for table in TABLES.values()}
    kinds = {
        kind
        for kind in vars(vocabulary).values()
        if isinstance(kind, type)
        and issubclass(kind, vocabulary.Word)
        and kind is not vocabulary.Word
    }

    assert kinds - labelled == {vocabulary.Status}


def test_every_copy_that_is_not_intact_has_a_badge() -> None:
    assert set(badges.COPY) == set(vocabulary.Wording) - {vocabulary.Wording.INTACT}
