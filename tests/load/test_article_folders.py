"""What an article's folder should be called whose name cannot be an id."""

import pytest

from tests.sources import ARTICLE, RECORD, changed, diagnostics, loading, sources


def renamed(name: str, files: dict[str, str]) -> dict[str, str]:
    return {path.replace(f"{ARTICLE}/", f"{name}/"): text for path, text in files.items()}


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Gazette-2021-03-08", "gazette-2021-03-08"),
        ("gazette_2021-03-08", "gazette-2021-03-08"),
        ("The Gazette 2021-03-08", "the-gazette-2021-03-08"),
        ("DailyGazette_2021-03-08", "gazette-2021-03-08"),
        ("My article", "gazette-2021-03-08"),
        ("gazette-08.03.2021", "gazette-2021-03-08"),
        ("Gazette 8-3-2021", "gazette-2021-03-08"),
        ("Bridge_2021-03", "gazette-2021-03"),
    ],
)
def test_the_hint_is_a_name_that_no_other_rule_forbids(name: str, better: str) -> None:
    (found,) = loading(renamed(name, sources())).findings

    assert (str(found.where), found.rule) == (f"articles/{name}/record.yml:1:1", "invalid-id")
    assert found.hint == f"Rename it to `{better}`."


def test_without_a_publisher_it_is_the_nearest_id() -> None:
    files = renamed("My article", changed(sources(), RECORD, "publisher:", "# "))

    assert "Rename it to `my-article`." in [found.hint for found in diagnostics(files)]


def test_what_names_it_by_the_name_that_it_will_have_is_silent() -> None:
    assert [found.rule for found in diagnostics(renamed("My article", sources()))] == ["invalid-id"]


@pytest.mark.parametrize("name", [f"{ARTICLE} (copy)", f"{ARTICLE} copy 2", f"Copy of {ARTICLE}"])
def test_of_a_copy_it_is_asked_whether_it_is_one(name: str) -> None:
    files = sources()
    (found,) = diagnostics({**files, **renamed(name, files)})

    assert (found.rule, found.hint) == (
        "invalid-id",
        f"Is it a copy of `articles/{ARTICLE}`? Then delete it, or else give it an id of its own.",
    )
