import pytest

from tests.sources import (
    ARTICLE,
    OTHER_ARTICLE,
    Files,
    changed,
    hints,
    problems,
    sources,
    two_articles,
)

RULE = "id-unlike-path"


def moved(files: Files, article: str, folder: str) -> Files:
    """The sources with an article in another folder; whatever refers to it has been told."""
    return {p.replace(article, folder): text.replace(article, folder) for p, text in files.items()}


def renamed(folder: str, old: str = "", new: str = "") -> Files:
    """The sources with the article in another folder, and words of its record replaced."""
    files = moved(sources(), ARTICLE, folder)
    record = f"articles/{folder}/record.yml"
    assert files[record].count(old) == 1 or not old
    return {**files, record: files[record].replace(old, new) if old else files[record]}


@pytest.mark.parametrize("folder", ["bridge-story", "2021-03-08", "gazette", "gazette-8-march"])
def test_points_at_the_publisher_of_a_folder_that_tells_neither(folder: str) -> None:
    assert problems(renamed(folder)) == [
        (
            f"articles/{folder}/record.yml:3:12: error[{RULE}] "
            f"the folder's name `{folder}` is not a publisher and a date"
        )
    ]


def test_points_at_another_publisher() -> None:
    folder = "herald-2021-03-08"

    assert problems(renamed(folder)) == [
        (
            f"articles/{folder}/record.yml:3:12: error[{RULE}] "
            f"the folder's name `{folder}` does not begin with this publisher"
        )
    ]


@pytest.mark.parametrize("date", ["2021-03-09", "2021-04", "2020"])
def test_points_at_another_date(date: str) -> None:
    folder = f"gazette-{date}"

    assert problems(renamed(folder)) == [
        (
            f"articles/{folder}/record.yml:5:9: error[{RULE}] "
            f"the folder's name `{folder}` has another date than this"
        )
    ]


def test_of_another_publisher_and_another_date_there_is_one_finding() -> None:
    files = renamed("herald-2021-04-01")

    assert problems(files) == [
        (
            f"articles/herald-2021-04-01/record.yml:3:12: error[{RULE}] the folder's name "
            "`herald-2021-04-01` has neither this publisher nor the date of publication"
        )
    ]
    assert hints(files) == ["Rename the folder to `gazette-2021-03-08`, or mend the record."]


def test_a_day_that_is_written_the_other_way_round_is_turned() -> None:
    assert hints(renamed("gazette-08-03-2021")) == ["Rename the folder to `gazette-2021-03-08`."]


def test_keeps_of_a_name_what_is_right() -> None:
    outlet = "publisher: Bulletin of the Port\noutlet: port-authority"
    by_outlet = renamed("port-authority-2021-04-01", "publisher: Gazette", outlet)

    assert hints(by_outlet) == [
        "Rename the folder to `port-authority-2021-03-08`, or mend the date."
    ]
    assert hints(renamed("herald-2021-03")) == [
        "Rename the folder to `gazette-2021-03`, or mend the publisher."
    ]


def test_proposes_no_name_that_is_taken() -> None:
    """Two articles of the paper and the day, and both are misnamed."""
    files = moved(two_articles(), OTHER_ARTICLE, "herald-2021-03-08")
    record = "articles/herald-2021-03-08/record.yml"
    files = changed(files, record, "publisher: The Evening Post", "publisher: Gazette")
    files = changed(files, record, "edtf: 2021-03-10", "edtf: 2021-03-08")

    assert hints(files, RULE) == [
        "Rename the folder to `gazette-2021-03-08-2`, or mend the publisher."
    ]
    assert hints(moved(files, ARTICLE, "bridge"), RULE) == [
        "Rename the folder to `gazette-2021-03-08`.",
        "Rename the folder to `gazette-2021-03-08-2`, or mend the publisher.",
    ]


def test_proposes_no_name_that_an_article_had_before() -> None:
    files = renamed(
        "bridge", "publisher: Gazette", "publisher: Gazette\nformerly: [gazette-2021-03-08]"
    )

    assert hints(files, RULE) == ["Rename the folder to `gazette-2021-03-08-2`."]


def test_begins_a_name_as_other_folders_begin() -> None:
    """Of the same paper, one folder is named by the id of the outlet."""
    files = renamed(
        "port-authority-2021-03-08",
        "publisher: Gazette",
        "publisher: Bulletin\noutlet: port-authority",
    )
    files = {**moved(two_articles(), ARTICLE, "port-authority-2021-03-08"), **files}
    record = f"articles/{OTHER_ARTICLE}/record.yml"
    files = changed(
        files, record, "publisher: The Evening Post", "publisher: Bulletin\noutlet: port-authority"
    )

    assert hints(files, RULE) == [
        "Rename the folder to `port-authority-2021-03-10`, or mend the publisher."
    ]


def test_a_day_that_is_none() -> None:
    (problem,) = problems(renamed("gazette-2021-02-30"))

    assert problem.endswith("is not a publisher and a date")


@pytest.mark.parametrize(
    "folder",
    [
        "gazette-2021-03-08",
        "gazette-2021-03",
        "gazette-2021",
        "gazette-2021-03-08-2",
        "gazette-2021-03-08-12",
    ],
)
def test_a_publisher_and_a_date_no_more_precise_than_known_are_fine(folder: str) -> None:
    assert problems(renamed(folder)) == []


@pytest.mark.parametrize(
    ("folder", "publisher"),
    [
        ("gazette-2021-03-08", "The Gazette"),
        ("the-gazette-2021-03-08", "The Gazette"),
        ("gazette-de-malmo-2021-03-08", "Gazette de Malmö"),
        ("port-authority-2021-03-08", "Bulletin of the Port\noutlet: port-authority"),
        ("news-2000-2021-03-08", "News 2000"),
    ],
)
def test_a_publisher_by_its_name_or_as_an_actor(folder: str, publisher: str) -> None:
    assert problems(renamed(folder, "publisher: Gazette", f"publisher: {publisher}")) == []


@pytest.mark.parametrize(
    "date", ["2021-03", "2021-03-0X", "../2021-03-08", "2021-03-01/2021-03-31", "XXXX"]
)
def test_a_day_that_may_be_the_one_is_fine(date: str) -> None:
    files = renamed("gazette-2021-03-08", "edtf: 2021-03-08", f"edtf: {date}")

    assert problems(files, RULE) == []


def test_a_folder_without_a_date_is_that_of_an_article_without_one() -> None:
    undated = renamed("gazette-undated", "edtf: 2021-03-08", "edtf: XXXX")

    assert problems(undated, RULE) == []
    assert hints(renamed("gazette", "edtf: 2021-03-08", "edtf: XXXX"), RULE) == [
        "Rename the folder to `gazette-undated`."
    ]
    assert hints(renamed("gazette-undated"), RULE) == [
        "Rename the folder to `gazette-2021-03-08`, or mend the date."
    ]
