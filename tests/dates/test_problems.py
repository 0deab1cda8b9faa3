import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import EdtfDate, InvalidDate, parse
from generator.dates.problems import explain


def problem(text: str) -> InvalidDate:
    date = parse(text)
    assert isinstance(date, InvalidDate), date
    return date


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        # older EDTF
        ("199u", "write 199X"),
        ("19uu", "write 19XX"),
        ("2021-uu", "write 2021-XX"),
        ("199x", "write 199X"),
        ("2021/open", "write 2021/.."),
        ("unknown/2021", "write /2021"),
        ("2021?~", "write 2021%"),
        ("(2021)?", "write 2021?"),
        ("y12000", "write Y12000"),
        # the order of day, month and year
        ("08-03-2021", "write 2021-03-08 (8 March 2021) or 2021-08-03 (3 August 2021)"),
        ("8/3/2021", "write 2021-03-08 (8 March 2021) or 2021-08-03 (3 August 2021)"),
        ("8.3.2021", "write 2021-03-08 (8 March 2021) or 2021-08-03 (3 August 2021)"),
        ("13/3/2021", "write 2021-03-13"),
        ("3/13/2021", "write 2021-03-13"),
        ("8/8/2021", "write 2021-08-08"),
        ("2021-13-08", "write 2021-08-13"),
        ("3/2021", "write 2021-03"),
        # separators and zeros
        ("2021/03/08", "write 2021-03-08"),
        ("2021.3.8", "write 2021-03-08"),
        ("20210308", "write 2021-03-08"),
        ("2021-3-8", "write 2021-03-08"),
        ("2021-3", "write 2021-03"),
        ("2021/3", "write 2021-03"),
        ("2020-2021", "write 2020/2021"),
        ("2020–2021", "write 2020/2021"),
        ("2020/21", "write 2020/2021"),
        ("2021–03–08", "write 2021-03-08"),
        (" 2021-03-08", "write 2021-03-08"),
        ("2021-03-08 / 2021-03-09", "write 2021-03-08/2021-03-09"),
        ("[2021-03-08, 2021-03-09]", "write [2021-03-08,2021-03-09]"),
        # words
        ("March 2021", "write 2021-03"),
        ("8 March 2021", "write 2021-03-08"),
        ("8th of March, 2021", "write 2021-03-08"),
        ("Mar 08 2021", "write 2021-03-08"),
        ("Monday, March 8, 2021", "write 2021-03-08"),
        ("8-Mar-2021", "write 2021-03-08"),
        ("Sept. 2021", "write 2021-09"),
        ("spring 2021", "write 2021-21"),
        ("1560s", "write 156X"),
        ("the 1990's", "write 199X"),
        ("1900s", "write 190X (the years 1900 to 1909) or 19XX (the years 1900 to 1999)"),
        ("19th century", "write 18XX"),
        ("circa 1560", "write 1560~"),
        ("about March 2021", "write 2021-03~"),
        ("by March 2021", "write ../2021-03"),
        ("since 8 March 2021", "write 2021-03-08/.."),
        ("15 December 2020 to 23 April 2021", "write 2020-12-15/2021-04-23"),
        ("March 2021/April 2021", "write 2021-03/2021-04"),
        ("[8 March 2021,2022]", "write [2021-03-08,2022]"),
        # times
        ("2021-03-08 11:13:27", "write 2021-03-08T11:13:27"),
        ("2021-03-08T11:13:27 GMT+3", "write 2021-03-08T11:13:27+03:00"),
        ("2021-03-08T11:13:27 UTC", "write 2021-03-08T11:13:27Z"),
        ("2021T11:13:00", "write 2021"),
        # other scripts
        ("٢٠٢١-٠٣", "write 2021-03"),
        ("8/3/２０２１", "write 2021-03-08 (8 March 2021) or 2021-08-03 (3 August 2021)"),
        # the calendar
        ("2021-02-30", "write 2021-02-28 (28 February 2021) or 2021-02 (February 2021)"),
        ("31 April 2021", "write 2021-04-30 (30 April 2021) or 2021-04 (April 2021)"),
        ("2021-03-00", "write 2021-03"),
    ],
)
def test_the_hint_says_what_to_write(text: str, hint: str) -> None:
    assert problem(text).hint == hint


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2021-02-30", "'2021-02-30' is not an EDTF date: February 2021 ends on day 28"),
        ("2021-13", "'2021-13' is not an EDTF date: there is no month 13"),
        ("8/3/2021", "'8/3/2021' is not an EDTF date: the order is year, month, day"),
        (
            "2021/open",
            "'2021/open' is not an EDTF date: its end 'open' is none (an open end is two dots)",
        ),
        ("Monday", "'Monday' is not an EDTF date"),
        ("8/3/21", "'8/3/21' is not an EDTF date: a year has four digits"),
        ("..", "'..' is not an EDTF date"),
        ("", "the date is empty"),
        ("2021\n\x1b", "'2021\\u000a\\u001b' is not an EDTF date"),
        ("a" * 900, f"'{'a' * 40}...' is longer than any EDTF date: 900 characters"),
    ],
)
def test_the_message_says_what_is_wrong(text: str, message: str) -> None:
    assert problem(text).message == message


@pytest.mark.parametrize("text", ["2021-03-08T11:13", "2021-03-08 11:13 Gmt+3"])
def test_seconds_are_never_invented(text: str) -> None:
    hint = problem(text).hint

    assert hint.startswith("write 2021-03-08; leave the time off, or")
    assert "2021-03-08T11:13:SS" in hint
    assert ":00:00" not in hint


def test_a_two_digit_year_gets_no_invented_century() -> None:
    assert not re.search(r"\d", problem("8/3/21").hint)


@pytest.mark.parametrize("text", ["open", "unknown"])
def test_an_open_end_alone_is_told_where_it_belongs(text: str) -> None:
    assert "DATE/" in problem(text).hint


@given(
    st.one_of(
        st.text(alphabet="0123456789-/.: "),
        st.builds(
            "{}{}{}{}{}".format,
            *(st.integers(0, 2100), st.sampled_from("-/. ")) * 2,
            st.integers(0, 2100),
        ),
        st.dates().map(lambda day: day.strftime("%d-%m-%Y")),
        st.text(alphabet="[]{},/.0123456789 ux"),
    )
)
def test_every_proposal_is_a_date(text: str) -> None:
    hint = explain(text).hint if isinstance(parse(text), InvalidDate) else ""
    proposals = re.findall(r"(?:^write|\) or) ([-0-9./\[{][^ ;]*)", hint)

    assert proposals or not re.match(r"write [-0-9./\[{]", hint)
    for proposal in proposals:
        assert isinstance(parse(proposal), EdtfDate)


def test_a_digit_of_another_script_is_named() -> None:
    assert "U+0662 ARABIC-INDIC DIGIT TWO is not one" in problem("٢٠٢١").message
