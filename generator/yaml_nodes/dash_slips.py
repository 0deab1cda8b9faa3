"""Slips in a list: dashes that stand in the wrong place, or that are missing."""

import re

from generator.yaml_nodes.fault import Fault, Slip
from generator.yaml_nodes.indents import out_of_place
from generator.yaml_nodes.quotation_marks import way_to_quote
from generator.yaml_nodes.spacing import bare_dash

_EMPTY_LIST = re.compile(r":\s+\[\s*\]\s*(?:#.*)?$")
_BARE_DASH = re.compile(r"-[^\s-]")


def no_dash(fault: Fault) -> Slip:
    """Of a line in a list that begins no entry and goes on with none."""
    if _BARE_DASH.match(fault.rest(fault.mark)):
        return bare_dash(fault.mark)
    if found := out_of_place(fault):
        return found
    hint = (
        "An entry begins with a dash and a space, below the dash of the one before; its further "
        "keys begin below its first."
    )
    return Slip(fault.mark, f"this line does not fit the list{fault.since}", hint)


def dash(fault: Fault) -> Slip:
    """Of a dash where no list is, or not one with its dashes in that column."""
    number, above = fault.above(fault.mark)
    if _EMPTY_LIST.search(above):
        message = f"an entry begins here, and line {number} says that the list is empty"
        return Slip(fault.mark, message, f"Take `[]` out of line {number}.")
    if not fault.before(fault.mark).strip():
        if found := out_of_place(fault):
            return found
        first = fault.first_beside(fault.mark)
        if first and not fault.is_dash(first):
            message = f"an entry begins here, and what begins in line {first} is none"
            hint = (
                f"Put a dash and a space before line {first}, below this one, "
                "if the list begins there."
            )
            return Slip(fault.mark, message, hint)
        if beside := fault.dash_beside(fault.mark):
            return _beside(fault, beside)
    form = way_to_quote(fault.lines, fault.mark)
    hint = f"Begin the list in a line of its own, or put quotation marks around the value{form}."
    return Slip(fault.mark, "an entry of a list cannot begin here", hint)


def _beside(fault: Fault, number: int) -> Slip:
    message = "this dash is not below the dashes of the entries before it"
    hint = (
        f"Put it right below the dash in line {number}; the further keys of its entry begin below "
        "its first."
    )
    return Slip(fault.mark, message, hint)
