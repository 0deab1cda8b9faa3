"""Marks that begin an entry in other places than YAML: dashes of print, bullets, asterisks."""

import re

from generator.yaml_nodes.fault import Fault, Mark, Point, Slip

_NAMED = {
    "\u2013": "an en dash",
    "\u2014": "an em dash",
    "\u2212": "a minus sign",
    "\u2010": "a hyphen of print",
    "\u2022": "a bullet",
    "\u00b7": "a middle dot",
    "*": "an asterisk",
}
BULLETS = "".join(_NAMED).replace("*", "")
"""Those that a key may begin with, so that the parser reads on."""
_BULLET = re.compile(rf" *(?P<bullet>[{BULLETS}](?= *\S)|\*(?= +\S))")
_FITS = re.compile(r"[\s*\u2010-\u2212\u00b7]*(?:[\w./-]+:(?: |$)|[\[{\"'])")
_BOLD = re.compile(r"(\*+)([\w-]+)\1:(?: |$)")


def bullet(fault: Fault) -> Slip | None:
    """Of a line that begins so, at the parser's place or where what it was reading began."""
    for mark in (fault.mark, fault.begun):
        line = fault.line(mark.line) if mark else ""
        found = _BULLET.match(line)
        if mark and found and _FITS.match(line):
            return as_bullet(Point(mark.line, found.start("bullet")), found["bullet"])
    return None


def as_bullet(mark: Mark, character: str) -> Slip:
    """Of such a character at a mark."""
    hint = "An entry of a list begins with a hyphen and a space: write `- ` in its place."
    return Slip(mark, f"this is {_NAMED[character]}", hint)


def bold(fault: Fault) -> Slip | None:
    """Of a key between asterisks."""
    found = _BOLD.match(fault.rest(fault.begun))
    if not found:
        return None
    hint = f"Delete them: write `{found[2]}: `."
    return Slip(fault.begun, "asterisks stand around this key", hint)
