"""What is said of a text that is no id."""

from generator.load.fault import Fault
from generator.load.ids.letters import unseen, without_unseen
from generator.load.ids.near import way_to_id
from generator.load.ids.parts import has_one_part, own_part
from generator.load.said import Said
from generator.model.walk import OWNERS


def not_id(fault: Fault, given: str) -> Said:
    """Say what the nearest id is: mostly the words are right and only their letters are not."""
    if not fault.refers_to and (own := own_part(given)):
        return Said("invalid-id", fault.message, f"Write the part behind the slash: `{own}`.")
    meant, hint = way_to_id(without_unseen(given), fault.context["parts"])
    message = fault.message
    if of := unseen(given):
        message = f"there is an invisible character in this id: {of}"
    elif meant and "/" not in meant and fault.refers_to in OWNERS:
        message = has_one_part(fault.refers_to)
    return Said("invalid-id", message, hint, meant)
