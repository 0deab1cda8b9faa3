"""Words that give a date: what they are taken for, and how that is explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.anchor import ArticleText
from generator.dates import EdtfDate, parse
from generator.expressions import TimeExpression, time_expressions
from generator.model.vocabulary import DateBasis

MONDAY = "2021-03-08"


def day(edtf: str) -> EdtfDate:
    read = parse(edtf)
    assert isinstance(read, EdtfDate)
    return read


def found(text: str, published: str = MONDAY, language: str = "en") -> list[TimeExpression]:
    return [*time_expressions(ArticleText(text), language, day(published) if published else None)]


def dates(text: str, published: str = MONDAY, language: str = "en") -> list[tuple[str, str]]:
    return [(one.as_written, one.resolution.edtf) for one in found(text, published, language)]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("It opened on 8 March 2021.", "8 March 2021", "2021-03-08"),
        ("It opened on March 8, 2021.", "March 8, 2021", "2021-03-08"),
        ("It opened on 8. March 2021.", "8. March 2021", "2021-03-08"),
        ("Mar 08 2021 11:13 Gmt+3", "Mar 08 2021", "2021-03-08"),
        ("On Dec. 14, 2020, it closed.", "Dec. 14, 2020", "2020-12-14"),
        ("On Tuesday, 9 March 2021, at noon", "Tuesday, 9 March 2021", "2021-03-09"),
        ("on the 1st of May 2019", "1st of May 2019", "2019-05-01"),
        ("dated 2021-03-08.", "2021-03-08", "2021-03-08"),
        ("In March 2021 it rained.", "March 2021", "2021-03"),
        ("in spring 2032", "spring 2032", "2032-21"),
        ("in the fall of 2019", "fall of 2019", "2019-23"),
        ("since about 1890", "about 1890", "1890~"),
        ("in the 1990s", "1990s", "199X"),
        ("bought in 2019 and", "2019", "2019"),
        ("the 1915 treaty", "1915", "1915"),
    ],
)
def test_words_that_state_a_date_give_it_as_precisely_as_they_do(
    text: str, words: str, edtf: str
) -> None:
    (only,) = found(text)

    assert (only.as_written, only.resolution.edtf) == (words, edtf)
    assert only.resolution.working == ""
    assert only.resolution.basis is DateBasis.CORPUS


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("They met on Monday.", "Monday", "2021-03-08"),
        ("They met on Friday.", "Friday", "2021-03-05"),
        ("They met last Monday.", "last Monday", "2021-03-01"),
        ("They meet next Monday.", "next Monday", "2021-03-15"),
        ("They met yesterday.", "yesterday", "2021-03-07"),
        ("They meet tomorrow.", "tomorrow", "2021-03-09"),
        ("It rained last week.", "last week", "2021-03-01/2021-03-07"),
        ("It rained this week.", "this week", "2021-03-08/2021-03-14"),
        ("It rained last month.", "last month", "2021-02"),
        ("It is due next year.", "next year", "2022"),
        ("Two days ago it rained.", "Two days ago", "2021-03-06"),
        ("three weeks earlier", "three weeks earlier", "2021-02-15~"),
        ("a month ago", "a month ago", "2021-02~"),
        ("10 years ago", "10 years ago", "2011~"),
        ("The meeting on 14 December", "14 December", "2020-12-14"),
        ("The meeting on April 24", "April 24", "2021-04-24"),
        ("They met on April 24.", "April 24", "2021-04-24"),
        ("It opens in April.", "in April", "2021-04"),
        ("It opened in December.", "in December", "2020-12"),
    ],
)
def test_relative_words_are_counted_from_the_publication_and_say_so(
    text: str, words: str, edtf: str
) -> None:
    (only,) = found(text)

    assert (only.as_written, only.resolution.edtf) == (words, edtf)
    assert MONDAY in only.resolution.working
    assert only.resolution.basis is DateBasis.INFERRED


@pytest.mark.parametrize("published", ["2021-03", "2021", "", "XXXX"])
def test_relative_words_lead_to_no_date_where_the_day_of_publication_is_not_known(
    published: str,
) -> None:
    (only,) = found("They met on Monday.", published)

    assert only.resolution.edtf == ""
    assert "not known" in only.resolution.working


def test_a_day_that_does_not_exist_is_not_proposed() -> None:
    (only,) = found("on 30 February 2021")

    assert (only.resolution.edtf, only.resolution.working) == ("", "There is no such day.")


@pytest.mark.parametrize(
    "text",
    [
        "It may rain; march on, said May.",
        "The S-400 and the 2019th visitor",
        "a sum of 12,019 crowns and 20210 more",
        "Sun and second sat down",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert [one for one in dates(text) if one[0] not in {"Sun", "sat"}] == []


def test_other_languages_have_their_own_months_and_days() -> None:
    assert dates("Am Samstag, dem 6. März 2021", language="de") == [
        ("Samstag", "2021-03-06"),
        ("6. März 2021", "2021-03-06"),
    ]
    assert dates("le 8 mars 2021", language="fr") == [("8 mars 2021", "2021-03-08")]
    assert dates("8 Mart 2021", language="tr") == [("8 Mart 2021", "2021-03-08")]
    assert dates("8 March 2021, in 2020", language="xx") == [("2021", "2021"), ("2020", "2020")]


def test_white_space_of_the_source_does_not_hide_a_date() -> None:
    assert dates("on 8\N{NO-BREAK SPACE} March 2021") == [("8 March 2021", "2021-03-08")]


DATE_WORDS = st.lists(
    st.sampled_from(
        [
            *("on", "29", "31", "February", "Monday,", "last", "next", "two", "weeks", "ago"),
            *("2021", "in", "May", "year", "yesterday", "spring", "of", "about", "1900", "-", "."),
        ]
    ),
    max_size=12,
)


@given(DATE_WORDS, st.dates())
def test_every_proposal_is_valid_edtf_for_words_that_stand_there(
    words: list[str], published: object
) -> None:
    text = ArticleText(" ".join(words))

    end = 0
    for one in time_expressions(text, "en", day(str(published))):
        assert one.passage.start >= end
        end = one.passage.end
        assert text.slice(one.passage) == one.as_written
        if one.resolution.edtf:
            assert isinstance(parse(one.resolution.edtf), EdtfDate), one.resolution
        else:
            assert one.resolution.working
