"""Hypothesis strategies for EDTF texts, valid and nearly so."""

from typing import TypeGuard

from hypothesis import strategies as st

from generator.dates import EdtfDate, InvalidDate, parse

MARKS = st.sampled_from(["", "", "", "~", "?", "%"])
YEARS = st.one_of(
    st.integers(1900, 2100).map("{:04}".format),
    st.integers(0, 9999).map("{:04}".format),
    st.integers(1, 9999).map("-{:04}".format),
    st.sampled_from(["202X", "19XX", "2XXX", "XXXX", "-004X", "1X99", "-19XX", "1950S2"]),
    st.sampled_from(["Y12000", "Y-12000", "Y-17E7", "Y171010000S3"]),
)
MONTHS = st.one_of(
    st.integers(1, 12).map("{:02}".format),
    st.integers(21, 41).map(str),
    st.sampled_from(["XX", "0X", "1X", "X2"]),
)
DAYS = st.one_of(
    st.integers(1, 31).map("{:02}".format), st.sampled_from(["XX", "0X", "2X", "3X", "X1"])
)
PLAIN_DATES = st.dates().map(str)
PARTS = st.one_of(
    PLAIN_DATES,
    st.builds("{}{}".format, YEARS, MARKS),
    st.builds("{}-{}{}".format, YEARS, MONTHS, MARKS),
    st.builds("{}-{}-{}{}".format, YEARS, MONTHS, DAYS, MARKS),
    st.builds("{1}{0}-{2}{3}-{4}{5}".format, YEARS, MARKS, MARKS, MONTHS, MARKS, DAYS),
    st.builds("{0}{1}-{2}-{3}".format, YEARS, MARKS, MONTHS, DAYS),
)
ENDS = st.one_of(PARTS, st.sampled_from(["", ".."]))
MEMBERS = st.one_of(
    PARTS,
    st.builds("{}..{}".format, PLAIN_DATES, PLAIN_DATES),
    st.builds("{}..".format, PLAIN_DATES),
    st.builds("..{}".format, PLAIN_DATES),
)
SETS = st.lists(MEMBERS, min_size=1, max_size=4).map(",".join)
TIMES = st.builds(
    "{}T{}{}".format,
    PLAIN_DATES,
    st.times().map(lambda time: time.isoformat("seconds")),
    st.sampled_from(["", "Z", "+03:00", "-05:30", "+14", "+00:00"]),
)
NEARLY = st.one_of(
    PARTS,
    st.builds("{}/{}".format, ENDS, ENDS),
    SETS.map("[{}]".format),
    SETS.map("{{{}}}".format),
    TIMES,
)
"""Texts in the form of EDTF; most are valid, some name a day that no calendar has."""


def _is_valid(date: EdtfDate | InvalidDate) -> TypeGuard[EdtfDate]:
    return isinstance(date, EdtfDate)


DATES = NEARLY.map(parse).filter(_is_valid)
"""Parsed dates of every kind."""
