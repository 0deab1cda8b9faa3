"""What is said of an entry that stands in the wrong list, or is but a part of one."""

from generator.load.fault import Fault
from generator.load.said import Said


def misplaced_entry(fault: Fault) -> Said:
    """An entry with the fields of an entry of another list."""
    message = f"this is {fault.context['what']}, and stands under `{fault.context['in']}`"
    return Said("unknown-key", message, f"Move it {fault.context['way']}.")


def split_entry(fault: Fault) -> Said:
    """An entry that one dash too many has split: each of the two has what the other lacks."""
    message = f"the dash in this line begins a new {fault.context['what']}"
    hint = "What stands here is missing in the entry above: put a space in place of the dash."
    return Said("missing-field", message, hint)
