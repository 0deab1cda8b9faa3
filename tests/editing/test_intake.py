"""What is proposed for the record of a new article, and the files it becomes."""

import pytest

from generator.anchor import ArticleText
from generator.check import check
from generator.editing import Collected, Given, Intake, collect, copied, draft_files, take_in
from generator.fs import Tree, read_tree
from generator.load import load
from generator.model.briefing import Briefing
from generator.model.vocabulary import Publish, Relation, Status
from tests.editing.test_webpage import NAMED, PAGE
from tests.project import SECOND

FILES = read_tree(SECOND).files
COURIER = "vellis-courier-2031-05-04"
CAPTURE = """\
The Evening Star
Ferry to be sold

By A. Reporter
May 6, 2031

The old ferry of Port Vellis will be sold, the Guild said on Monday.
This website uses cookies.
The Evening Star
"""


def briefing() -> Briefing:
    loaded = load(FILES).briefing
    assert loaded
    return loaded


def taken(capture: str, given: Given | None = None) -> Intake:
    return take_in(Collected(capture.encode()), briefing(), given)


def drafted(capture: str) -> dict[str, bytes]:
    collected = Collected(capture.encode())
    return {**draft_files(take_in(collected, briefing()), collected, briefing())}


def test_the_record_is_proposed_from_what_the_file_says() -> None:
    intake = taken(CAPTURE)

    assert intake.id.value == "evening-star-2031-05-06"
    assert (intake.title.value, intake.publisher.value) == ("Ferry to be sold", "The Evening Star")
    assert (intake.published.value, intake.as_written) == ("2031-05-06", "May 6, 2031")
    assert (intake.author.value, intake.language.value) == ("A. Reporter", "en")
    assert [one.line for one in intake.omissions] == [1, 4, 5, 8, 9]


def test_every_proposal_has_a_reason() -> None:
    intake = taken(CAPTURE)
    names = ("id", "title", "publisher", "author", "url", "original_url", "published", "language")

    assert all(getattr(intake, name).reason for name in names)
    assert all(omission.reason for omission in intake.omissions)


def test_the_text_is_the_capture_without_what_is_left_out() -> None:
    text = taken(CAPTURE).text

    assert text == (
        "Ferry to be sold\n\n\n"
        "The old ferry of Port Vellis will be sold, the Guild said on Monday.\n"
    )


def test_what_nothing_says_is_not_invented() -> None:
    intake = taken("A headline\n\nSomething happened.\n")

    assert (intake.publisher.value, intake.author.value) == ("", "")
    assert intake.published.value == "XXXX"
    assert intake.id.value == "unknown-publisher-undated"


def test_a_headline_that_is_given_leaves_out_what_stands_above_it() -> None:
    capture = "Aegean Post\nToday\nBridge sold\n\nIt was sold, it said.\n\n© 2031 Aegean Post\n"

    intake = taken(capture, Given(title="Bridge sold", published="2031-05-06"))

    assert intake.title.value == "Bridge sold"
    assert [(one.line, one.reason) for one in intake.omissions][:2] == [
        (1, "masthead: the name of the publisher"),
        (2, "stands above the headline"),
    ]


@pytest.mark.parametrize("line", ["© 2031 Aegean Post", "Copyright Aegean Post 2031"])
def test_a_copyright_line_names_the_publisher_and_the_masthead(line: str) -> None:
    intake = taken(f"Aegean Post\nBridge sold\n\nIt was sold.\n\n{line}\n")

    assert (intake.publisher.value, intake.title.value) == ("Aegean Post", "Bridge sold")


def test_an_id_that_is_taken_gets_a_number() -> None:
    capture = CAPTURE.replace("The Evening Star", "Vellis Courier").replace("May 6", "May 4")

    assert taken(capture).id.value == f"{COURIER}-2"


def test_what_the_editor_says_is_used() -> None:
    intake = taken("A headline\n\nIt opened.\n", Given(publisher="The Star", published="2031-05"))

    assert (intake.id.value, intake.publisher.value) == ("star-2031-05", "The Star")
    assert (intake.published.value, intake.as_written) == ("2031-05", "")
    assert taken(CAPTURE, Given(id="star-2031-05-06")).id.value == "star-2031-05-06"


def test_a_web_pages_own_data_are_used() -> None:
    collected = collect(PAGE.encode())
    assert collected
    intake = take_in(collected, briefing())

    assert intake.id.value == "harbour-gazette-2031-05-04"
    assert intake.title.value == "Bridge to close in May"
    assert intake.url.value == "https://gazette.example/bridge"
    assert intake.language.value == "en-GB"


def test_a_reprint_is_given_the_origin_of_what_it_reprints() -> None:
    article = briefing().articles[next(id_ for id_ in briefing().articles if id_ == COURIER)]
    capture = f"The Evening Star\n{article.text}\nThe Evening Star\n"
    files = drafted(capture)
    (path,) = (path for path in files if path.endswith("record.yml"))

    like = copied(taken(capture))
    assert like
    assert not like.is_altered
    assert f"origin: {article.record.lineage[0].origin}" in files[path].decode()
    assert "relation: reprint" in files[path].decode()
    assert not any(path.startswith("origins/") for path in files)


def test_an_altered_copy_is_called_one() -> None:
    text = briefing().articles[next(id_ for id_ in briefing().articles if id_ == COURIER)].text
    spun = text.replace("bridge", "crossing").replace("town", "city").replace("said", "uttered")

    record = next(v for k, v in drafted(spun).items() if k.endswith("record.yml")).decode()

    assert f"relation: {Relation.ALTERED_COPY}" in record


@pytest.mark.parametrize(
    "capture",
    [
        CAPTURE,
        "One headline\n\nOne sentence: with a colon # and more.\n",
        "\ufeffA headline\r\n\r\n“Quoted”, it said.\r\n",
        "‘yes’\nno\n~\n- a list\n",
    ],
)
def test_what_is_written_is_a_draft_without_errors(capture: str) -> None:
    """All that is left are things to do, and they are told as warnings."""
    files = {**FILES, **drafted(capture)}

    checked = check(Tree(files, ()))

    assert [str(one) for one in checked.findings if one.severity == "error"] == []
    assert {one.rule for one in checked.findings} <= {"left-to-do", "id-unlike-path"}
    assert "left-to-do" in {one.rule for one in checked.findings}
    assert ", 0 skipped" in str(checked.proof)
    assert checked.facts
    (id_,) = checked.facts.briefing.articles.keys() - briefing().articles.keys()
    new = checked.facts.briefing.articles[id_]
    assert new.record.status is Status.DRAFT
    assert new.record.rights.publish is Publish.NONE
    assert ArticleText(new.text).paragraphs


def test_a_saved_page_is_written_with_what_was_extracted_from_it() -> None:
    collected = collect(PAGE.encode())
    assert collected
    files = draft_files(take_in(collected, briefing()), collected, briefing())

    assert files["articles/harbour-gazette-2031-05-04/capture.html"] == PAGE.encode()
    checked = check(Tree({**FILES, **files}, ()))
    assert [str(one) for one in checked.findings if one.severity == "error"] == []


def page_intake(html: str) -> Intake:
    collected = collect(html.encode())
    assert collected
    return take_in(collected, briefing(), Given())


def test_the_host_is_the_publisher_of_a_page_that_names_none_and_is_called_so() -> None:
    unnamed = PAGE.replace(NAMED, "").replace(" | The Harbour Gazette", "")

    publisher = page_intake(unnamed).publisher

    assert publisher.value == "gazette.example"
    assert publisher.reason == "the host of its address; the page does not name its publisher"


@pytest.mark.parametrize(("day", "words"), [("May 4, 2031", "May 4, 2031"), ("May 6, 2031", "")])
def test_a_dateline_gives_the_words_for_the_day_of_the_page_and_no_other_day(
    day: str, words: str
) -> None:
    intake = page_intake(PAGE.replace("</h1>", f"</h1><p>{day}</p>"))

    assert (intake.published.value, intake.as_written) == ("2031-05-04", words)


def test_a_dateline_with_a_name_gives_the_day_and_does_not_say_whose_name_it_is() -> None:
    capture = "A ferry is sold\n\nEvening Argus, June 15 2032\n\nIt was sold on Monday.\n"
    intake = taken(capture)

    assert (intake.published.value, intake.as_written) == ("2032-06-15", "June 15 2032")
    assert intake.publisher.value == ""
    assert intake.publisher.reason.endswith("if line 3 does: Evening Argus, June 15 2032")
    assert "Argus" not in intake.text
    assert taken(capture, Given(publisher="Evening Argus")).id.value == "evening-argus-2032-06-15"


@pytest.mark.parametrize(
    ("opening", "day", "words"),
    [
        ("VELLIS, 21 February 2033 (Northline) - The board met.", "2033-02-21", "21 February 2033"),
        ("PORT VELLIS, Feb. 21, 2033: The board met.", "2033-02-21", "Feb. 21, 2033"),
        ("The board met on 21 February 2033.", "XXXX", ""),
        ("VELLIS - The board met on 21 February 2033.", "XXXX", ""),
    ],
)
def test_a_text_may_begin_with_its_dateline(opening: str, day: str, words: str) -> None:
    intake = taken(f"A clinic stays\n\n{opening}\n")

    assert (intake.published.value, intake.as_written) == (day, words)
    assert opening in intake.text
