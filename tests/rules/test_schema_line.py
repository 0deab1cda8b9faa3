import pytest

from tests.sources import AUTHORITY, NOTES, changed, hints, problems, sources

LINE = "# yaml-language-server: $schema="


def test_points_at_the_first_line_and_gives_it() -> None:
    line = f"{LINE}../../generator/schemas/actor.schema.json"
    files = changed(sources(), AUTHORITY, f"{line}\n", "")

    assert problems(files) == [
        (
            f"{AUTHORITY}:1:1: error[schema-line] "
            "the first line must name the schema, so that editors can help"
        )
    ]
    assert hints(files) == [f"Begin the file with `{line}`"]


@pytest.mark.parametrize("schema", ["actor.schema.json", "annotation.schema.json", ""])
def test_another_schema_is_none(schema: str) -> None:
    files = changed(sources(), NOTES, "annotations.schema.json", schema)

    assert [problem.split(" ", 1)[0] for problem in problems(files)] == [f"{NOTES}:1:1:"]


def test_a_schema_of_the_kind_may_be_anywhere() -> None:
    files = changed(sources(), AUTHORITY, "../../generator/", "https://harbour.example/")

    assert problems(files) == []
