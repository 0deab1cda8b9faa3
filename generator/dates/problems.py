"""What is wrong with a text that is not EDTF, in one line, and what to write instead.

Every proposal is itself read before it is offered. A form that can be meant in two ways
gets both; a form that says less than a date (a two-digit year, a time without seconds)
gets no invented digits.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable

from generator.dates.expression import MAX_LENGTH, read_expression
from generator.dates.part_wording import joined
from generator.dates.record import InvalidDate, Slip
from generator.dates.slips import slip_of
from generator.dates.wording import in_words

_FORMS = (
    "write YYYY, YYYY-MM or YYYY-MM-DD, only as precise as known; ~ is about, ? uncertain, "
    "../DATE by that date, and X a digit that is not known"
)
_DASHES = "\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
_MOST_SHOWN = 40
_MOST_PROPOSALS = 4
_ENDS = 2
_LEADING_WORD = re.compile(r"^(?:from|between)\s+", re.IGNORECASE)
_TO = re.compile(rf"\s+(?:to|until|till|and|-|[{_DASHES}])\s+|(?<=[0-9])[{_DASHES}](?=[0-9])")


def explain(text: str) -> InvalidDate:
    """Why the text is refused and what to do; the text must not be valid EDTF."""
    if not text.strip():
        return InvalidDate("the date is empty", _FORMS)
    if len(text) > MAX_LENGTH:
        message = f"{_shown(text)} is longer than any EDTF date: {len(text)} characters"
        return InvalidDate(message, _FORMS)
    slip = _of_characters(text) or slip_of(text) or _of_pieces(text) or _of_white_space(text)
    reason = f": {slip.reason}" if slip else ""
    message = f"{_shown(text)} is not an EDTF date{reason}"
    return InvalidDate(_printable(message), _printable(_hint(slip) if slip else _FORMS))


def _hint(slip: Slip) -> str:
    read = {proposal: read_expression(proposal) for proposal in slip.proposals}
    valid = {proposal: expression for proposal, expression in read.items() if expression}
    write = ""
    if len(valid) == 1:
        write = f"write {next(iter(valid))}"
    elif valid:
        readings = [f"{text} ({in_words(expression)})" for text, expression in valid.items()]
        write = f"write {joined(readings, 'or')}"
    return "; ".join(filter(None, (write, slip.note))) or _FORMS


def _of_characters(text: str) -> Slip | None:
    """Digits of other scripts, dashes that are not the hyphen."""
    for character in text:
        if not character.isascii() and character.isdecimal():
            plain = "".join(_ascii_digit(c) for c in text)
            reason = f"{_named(character)} is not one of the digits 0 to 9"
            return Slip(reason, (plain, *_proposals(plain)))
    dash = next((character for character in text if character in _DASHES), None)
    if dash is None or len(_TO.split(text)) == _ENDS:
        return None
    plain = text.translate(dict.fromkeys(map(ord, _DASHES), "-"))
    reason = f"a date is written with the hyphen -, not with {_named(dash)}"
    return Slip(reason, (plain, *_proposals(plain)))


def _of_pieces(text: str) -> Slip | None:
    """An interval or set of which a piece is wrong, or an interval in words."""
    if text.count("/") == 1:
        return _of_interval(*text.split("/"))
    pieces = _TO.split(_LEADING_WORD.sub("", text.strip()))
    if len(pieces) == _ENDS:
        return _of_interval(*pieces)
    found = re.fullmatch(r"([\[{])(.*)([\]}])", text.strip())
    return _of_set(*found.groups()) if found else None


def _of_set(opening: str, content: str, closing: str) -> Slip:
    members = [member.strip() for member in content.split(",")]
    bad = next((member for member in members if ".." not in member and _is_bad(member)), None)
    wrong = f", and {_shown(bad)} is none" if bad is not None else ", without spaces"
    candidates = itertools.product(*(_candidates(member) for member in members))
    texts = (opening + ",".join(chosen) + closing for chosen in candidates)
    return Slip(f"a set is two or more dates with commas between{wrong}", _some(texts))


def _of_interval(start: str, end: str) -> Slip:
    start, end = start.strip(), end.strip()
    if {start, end} <= {"", ".."}:
        note = "give one date, or leave the field out if nothing is known"
        return Slip("an interval needs a date at one end at least", (), note)
    reason = "an interval is START/END, without spaces"
    for name, piece in (("start", start), ("end", end)):
        if _is_bad(piece):
            slip = slip_of(piece)
            reason = f"its {name} {_shown(piece)} is none" + (f" ({slip.reason})" if slip else "")
            break
        if ":" in piece:
            return Slip("an interval has days and no times", (), "leave the times off")
    pairs = itertools.product(_candidates(start), _candidates(end))
    texts = ("/".join(pair) for pair in pairs)
    return Slip(reason, (*_some(texts), *_proposals(f"{start}/{end}")))


def _some(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(itertools.islice(texts, _MOST_PROPOSALS))


def _of_white_space(text: str) -> Slip | None:
    plain = "".join(text.split())
    if plain != text and read_expression(plain):
        return Slip("a date is written without spaces", (plain,))
    return None


def _is_bad(piece: str) -> bool:
    return piece not in ("", "..") and read_expression(piece) is None


def _candidates(piece: str) -> tuple[str, ...]:
    """What may be meant by a piece: itself if it is right."""
    return (*_proposals(piece), piece) if _is_bad(piece) else (piece,)


def _proposals(text: str) -> tuple[str, ...]:
    slip = slip_of(text)
    return slip.proposals if slip else ()


def _ascii_digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _named(character: str) -> str:
    """U+2013 EN DASH."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def _shown(text: str) -> str:
    """The text in quotation marks, cut short, with what cannot be printed as its code."""
    cut = text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "..."
    return f"'{_printable(cut)}'"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
