"""The language or the flag that a word was meant to be, written as the record wants it."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.localedata import exists

_FLAGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("true", "yes", "y", "on", "1", "t", "ja", "oui"), "true"),
        **dict.fromkeys(("false", "no", "n", "off", "0", "f", "nein", "non"), "false"),
    }
)
"""What people write for true and false, in small letters."""
_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?")
"""Language, script and region of a BCP 47 tag, with an underscore or a hyphen between them."""
_CODE_LENGTH: Final = 2
"""Languages with a longer code than that are not looked for by the name they give themselves."""


def way_to_flag(given: str) -> str:
    """The flag that a word means; "" for a word that means none."""
    return _FLAGS.get(given.strip().casefold(), "")


def way_to_language(given: str) -> str:
    """The BCP 47 tag of a language by its name, or by that tag in other letters; "" for none."""
    name = given.strip().casefold()
    if tag := _TAG.fullmatch(given.strip()):
        language, script, region = tag[1].lower(), tag[2], tag[3]
        if language in _english_names().values():
            parts = language, (script or "").title(), (region or "").upper()
            return "-".join(filter(None, parts))
    return _english_names().get(name) or _own_names().get(name, "")


@cache
def _english_names() -> Mapping[str, str]:
    """English name of a language, in small letters -> its code."""
    return {name.casefold(): code for code, name in Locale("en").languages.items()}


@cache
def _own_names() -> Mapping[str, str]:
    """What languages call themselves, in small letters -> their code."""
    codes = (one for one in _english_names().values() if len(one) == _CODE_LENGTH and exists(one))
    return {Locale(code).languages.get(code, code).casefold(): code for code in codes}
