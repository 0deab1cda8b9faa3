import re

import pytest
from hypothesis import given

from generator.dates import EdtfDate, Kind, Precision, display, parse
from tests.dates.expressions import DATES

WORDS = [
    # as precise as written
    ("2021-03-08", "8 March 2021"),
    ("2021-03", "March 2021"),
    ("2021", "2021"),
    ("2021-21", "spring 2021"),
    ("2021-23", "autumn 2021"),
    ("2021-30", "summer 2021 (southern hemisphere)"),
    ("2021-36", "the fourth quarter of 2021"),
    ("2021-41", "the second half of 2021"),
    ("202X", "the 2020s"),
    ("190X", "the years 1900 to 1909"),
    ("19XX", "the years 1900 to 1999"),
    ("XXXX", "an unknown year"),
    ("1X99", "a year that fits 1X99"),
    ("1950S2", "1950 or so (1900 to 1999)"),
    ("0079-08-24", "24 August AD 79"),
    ("0000", "1 BC"),
    ("-0044-03-15", "15 March 45 BC"),
    ("-004X", "the years 50 to 41 BC"),
    ("Y12000", "the year 12,000"),
    ("Y-12000", "12,001 BC"),
    # digits that are not known
    ("2021-XX", "a month in 2021"),
    ("2021-03-XX", "a day in March 2021"),
    ("2021-XX-XX", "a day in 2021"),
    ("2021-XX-05", "the 5th of a month in 2021"),
    ("2021-1X", "October, November or December 2021"),
    ("2021-0X", "a month from January to September 2021"),
    ("2021-1X-22", "the 22nd of October, November or December 2021"),
    ("2021-03-2X", "a day from 20 to 29 March 2021"),
    ("2021-03-3X", "30 or 31 March 2021"),
    ("2021-03-X5", "5, 15 or 25 March 2021"),
    ("202X-03", "March of a year in the 2020s"),
    ("20XX-03-08", "8 March of a year from 2000 to 2099"),
    ("XXXX-12-25", "25 December of an unknown year"),
    ("2021-1X-X5", "a day that fits 2021-1X-X5"),
    # marks
    ("2021-03~", "about March 2021"),
    ("2021-03?", "March 2021 (uncertain)"),
    ("2019%", "about 2019 (uncertain)"),
    ("2021-~03-08", "8 March 2021 (month approximate)"),
    ("2021-03?-08", "8 March 2021 (year and month uncertain)"),
    ("2021-24~", "about winter 2021"),
    # intervals
    ("../2021-03-08", "by 8 March 2021"),
    ("2021-03-08/..", "from 8 March 2021"),
    ("/2021-03-08", "until 8 March 2021 (start unknown)"),
    ("2021-03-08/", "from 8 March 2021 (end unknown)"),
    ("2020-12-15/2021-04-23", "15 December 2020 to 23 April 2021"),
    ("2019-05-06/2019-05-08", "6 to 8 May 2019"),
    ("2019-05-06/2019-06-08", "6 May to 8 June 2019"),
    ("2019-05/2019-06", "May to June 2019"),
    ("2019-05/2020-06", "May 2019 to June 2020"),
    ("2019/2021", "2019 to 2021"),
    ("2019-05/2019-06-08", "May 2019 to 8 June 2019"),
    ("2019-05-06~/2019-05-08", "about 6 May 2019 to 8 May 2019"),
    ("2019/2019", "2019"),
    ("2021/2020", "2021 to 2020"),
    # sets
    ("[2021-03-08,2021-03-09]", "one of 8 or 9 March 2021"),
    ("[2021-03-08,2021-04-09]", "one of 8 March or 9 April 2021"),
    ("[2020-03-08,2021-04-09]", "one of 8 March 2020 or 9 April 2021"),
    ("{2021-03-08,2021-03-09,2021-03-12}", "8, 9 and 12 March 2021"),
    ("{1960,1961-12}", "1960 and December 1961"),
    ("[2021-03-08..2021-03-12]", "one of 8 to 12 March 2021"),
    ("[..2021-03-08]", "8 March 2021 or earlier"),
    ("{2021-03..}", "March 2021 and later"),
    # times
    ("2021-03-08T11:13:00+03:00", "8 March 2021, 11:13 (UTC+3)"),
    ("2021-03-08T11:13:27Z", "8 March 2021, 11:13:27 (UTC)"),
    ("2021-03-08T11:13:00", "8 March 2021, 11:13"),
    ("2021-03-08T11:13:00-05:00", "8 March 2021, 11:13 (UTC−5)"),
    ("2021-03-08T11:13:00+05:30", "8 March 2021, 11:13 (UTC+5:30)"),
    ("2021-03-08T11:13:00+00:00", "8 March 2021, 11:13 (UTC)"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_a_date_reads_as_a_newspaper_prints_it(text: str, words: str) -> None:
    date = parse(text)

    assert isinstance(date, EdtfDate)
    assert display(date) == words


@given(DATES)
def test_every_date_has_words_on_one_line(date: EdtfDate) -> None:
    words = display(date)

    assert words
    assert words.isprintable()
    assert words == words.strip()
    assert "  " not in words


@given(DATES.filter(lambda date: date.kind is Kind.DATE))
def test_no_unit_is_named_that_the_text_does_not_have(date: EdtfDate) -> None:
    words = display(date)
    units = date.text.lstrip("-?~%").count("-")

    if date.precision in (Precision.YEAR, Precision.DECADE) and units == 0:
        assert not re.search("January|February|March|April|May|June|July|August|ember|ober", words)
    if date.precision is Precision.MONTH and units == 1:
        assert not re.match("(about )?[0-9]", words)


def test_a_text_that_is_not_edtf_is_left_alone() -> None:
    date = EdtfDate(
        text="soon", lower=None, upper=None, kind=Kind.DATE, precision=Precision.UNKNOWN
    )

    assert display(date) == "soon"
