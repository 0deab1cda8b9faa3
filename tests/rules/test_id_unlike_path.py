import pytest

from tests.sources import ARTICLE, Files, problems, sources

RULE = "id-unlike-path"


def renamed(folder: str, old: str = "", new: str = "") -> Files:
    """The sources with the article in another folder, and words of its record replaced."""
    files = {path.replace(ARTICLE, folder): text for path, text in sources().items()}
    files = {path: text.replace(ARTICLE, folder) for path, text in files.items()}
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


def test_a_day_that_is_none() -> None:
    (problem,) = problems(renamed("gazette-2021-02-30"))

    assert problem.endswith("is not a publisher and a date")


@pytest.mark.parametrize(
    "folder", ["gazette-2021-03-08", "gazette-2021-03", "gazette-2021", "gazette-2021-03-08-2"]
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
