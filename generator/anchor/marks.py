"""The characters that the quote lock treats alike, each by its Unicode name.

Two things only are levelled besides NFC, because word processors, content systems and
keyboards change them without anybody deciding to: which kind of white space stands between two
words, and which style of quotation mark or apostrophe is used. Everything else can change
the sense and stays significant: letters and their case, digits, hyphens and dashes, full
stops, soft hyphens and other invisible characters.

The marks are those that Unicode calls quotation marks (property `Quotation_Mark`), with one
more apostrophe, U+02BC, which many keyboards type for U+2019. Not among them, on purpose:

- primes (U+2032, U+2033): they are feet, minutes and seconds, and so part of a measure;
- the grave and acute accents (U+0060, U+00B4): accents, whatever they are abused for;
- the letters U+02BB and U+02BF (okina, ayin): letters of Hawaiian, Uzbek, Arabic names;
- corner brackets (U+300C to U+300F and their forms): brackets that open and close, which
  nothing turns into curly marks on the way.
"""

from typing import Final

WHITE_SPACE: Final = (
    "\N{CHARACTER TABULATION}"
    "\N{LINE FEED}"
    "\N{LINE TABULATION}"
    "\N{FORM FEED}"
    "\N{CARRIAGE RETURN}"
    "\N{SPACE}"
    "\N{NEXT LINE}"
    "\N{NO-BREAK SPACE}"
    "\N{OGHAM SPACE MARK}"
    "\N{EN QUAD}"
    "\N{EM QUAD}"
    "\N{EN SPACE}"
    "\N{EM SPACE}"
    "\N{THREE-PER-EM SPACE}"
    "\N{FOUR-PER-EM SPACE}"
    "\N{SIX-PER-EM SPACE}"
    "\N{FIGURE SPACE}"
    "\N{PUNCTUATION SPACE}"
    "\N{THIN SPACE}"
    "\N{HAIR SPACE}"
    "\N{LINE SEPARATOR}"
    "\N{PARAGRAPH SEPARATOR}"
    "\N{NARROW NO-BREAK SPACE}"
    "\N{MEDIUM MATHEMATICAL SPACE}"
    "\N{IDEOGRAPHIC SPACE}"
)
"""Unicode's `White_Space`, whole. A run of these is one space. Zero-width characters are not
white space: U+200B ZERO WIDTH SPACE stays significant, in spite of its name."""

DOUBLE_MARKS: Final = (
    "\N{QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{LEFT DOUBLE QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}"
    "\N{DOUBLE LOW-REVERSED-9 QUOTATION MARK}"
    "\N{REVERSED DOUBLE PRIME QUOTATION MARK}"
    "\N{DOUBLE PRIME QUOTATION MARK}"
    "\N{LOW DOUBLE PRIME QUOTATION MARK}"
    "\N{FULLWIDTH QUOTATION MARK}"
)
"""Double quotation marks: each equals every other, and U+0022 stands for them."""

SINGLE_MARKS: Final = (
    "\N{APOSTROPHE}"
    "\N{LEFT SINGLE QUOTATION MARK}"
    "\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    "\N{MODIFIER LETTER APOSTROPHE}"
    "\N{FULLWIDTH APOSTROPHE}"
)
"""Single quotation marks and apostrophes: each equals every other, and U+0027 stands for them.
They are one group because U+2019 is both. Two single marks never equal a double one."""

SPACE: Final = " "
APOSTROPHE: Final = "'"
QUOTATION_MARK: Final = '"'

LEVELLED: Final = (
    {ord(mark): SPACE for mark in WHITE_SPACE}
    | {ord(mark): QUOTATION_MARK for mark in DOUBLE_MARKS}
    | {ord(mark): APOSTROPHE for mark in SINGLE_MARKS}
)
"""Character by character, what stands for what; a table for `str.translate`."""
