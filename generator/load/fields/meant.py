"""What a key nobody knows was meant to be: a field here, a field elsewhere, or none."""

from generator.load.fault import Fault
from generator.load.fields.homes import destination
from generator.load.fields.nearness import alike, instead, is_about_draft, meant
from generator.load.schema import fields_of


def nearest_field(fault: Fault) -> str | None:
    """The field that such a key was most likely meant to be, of those that are not there yet."""
    there = fault.context.get("beside", ())
    fields = [field for field in fields_of(fault.owner) if field not in there]
    record = fault.owner.__name__ if fault.owner else ""
    found = meant(fault.name, fields, record)
    return found or (None if place_of(fault) else alike(fault.name, fields))


def place_of(fault: Fault) -> str:
    """A sentence on where such a key belongs, or on what to write in its place; or "".

    Other keys that belong there too are in the fault's context.
    """
    if where := destination(fault.owner, fault.name):
        keys = [fault.name, *fault.context.get("with", ())]
        named = " and ".join(f"`{key}`" for key in keys)
        return f"{named} {'belong' if len(keys) > 1 else 'belongs'} {where}."
    if block := fault.context.get("block"):
        return f"`{fault.name}` belongs beside `{block[-1]}`, not in it."
    if "status" in fields_of(fault.owner) and is_about_draft(fault.name, fault.given):
        return "What is not to be published yet has `status: draft`."
    return instead(fault.name)
