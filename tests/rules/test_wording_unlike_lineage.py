import pytest

from tests.sources import RECORD, at, changed, problems, sources

RULE = "wording-unlike-lineage"


def test_points_at_the_wording_of_an_altered_copy() -> None:
    files = changed(sources(), RECORD, "relation: original", "relation: altered-copy")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'intact')}: error[{RULE}] the words are said to be intact, "
            "and the lineage says that those of `gazette-report` were replaced"
        )
    ]


@pytest.mark.parametrize("wording", ["altered", "unknown"])
def test_an_altered_copy_may_be_altered_or_unknown(wording: str) -> None:
    files = changed(sources(), RECORD, "relation: original", "relation: altered-copy")
    files = changed(files, RECORD, "wording: intact", f"wording: {wording}")

    assert problems(files, RULE) == []


@pytest.mark.parametrize("relation", ["original", "reprint", "rewrite", "translation"])
def test_other_relations_may_be_intact(relation: str) -> None:
    files = changed(sources(), RECORD, "relation: original", f"relation: {relation}")

    assert problems(files, RULE) == []


def test_points_at_the_wording_of_an_altered_original() -> None:
    files = changed(sources(), RECORD, "wording: intact", "wording: altered")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'altered')}: error[{RULE}] the words are said to be altered, "
            "and the lineage says that they are its own"
        )
    ]


def test_an_original_whose_wording_is_unknown_passes() -> None:
    assert problems(changed(sources(), RECORD, "wording: intact", "wording: unknown"), RULE) == []
