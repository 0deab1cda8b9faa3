"""Lists and fields as they are written, for a value that was given in another form.

A form is only shown if it reads as what it is to say.
"""

from collections.abc import Mapping

from pydantic import BaseModel

from generator.load.fault import Fault
from generator.load.schema import fields_of, model_at, way_to_write
from generator.yaml_nodes import plain, read

_MOST_SHOWN = 200
"""Characters of a form."""
_PAIR = 2
_NO_DASHES = "Write each as `key: value`, without a dash."
_DASHES = "Put a dash and a space before each entry."
_SEVERAL = "; commas stand between several."


def way_to_list(fault: Fault) -> str:
    """How a list is written of what was given instead: a text, or the fields of one entry."""
    given = fault.given
    entry = _fields_wanted(fault)
    if isinstance(given, str) and ": [" in way_to_write(fault.owner, fault.name):
        within = " ".join(given.strip().strip("[]()").split())
        if len(within) > _MOST_SHOWN:
            return f"Put square brackets around it: `{fault.name}: [...]`{_SEVERAL}"
        return f"Write `{fault.name}: [{within}]`{_SEVERAL}"
    if isinstance(given, str) and entry:
        field = field_of(given, entry)
        field, text = (field, _in_a_line(given)) if field else (fields_of(entry)[0], "...")
        return f"Below `{fault.name}:`, begin each entry so: `- {field}: {text or '...'}`."
    if isinstance(given, Mapping) and entry:
        written = _in_a_line(given)
        if written:
            return f"Write `{fault.name}: [{written}]`{_SEVERAL}"
        return "Put a dash and a space before its first field, and two spaces before each other."
    return _DASHES


def way_to_mapping(fault: Fault) -> str:
    """How fields of free names are written that were given as a list."""
    given = fault.given if isinstance(fault.given, list) else []
    fields: dict[object, object] = {}
    for one in given:
        fields.update(one if isinstance(one, Mapping) else {})
    if len(given) == _PAIR and all(isinstance(one, str) for one in given):
        key, value = given
        fields = {key: value} if "/" in key and "/" not in value else {}
    written = _in_a_line(fields) if fields else ""
    return f"Write `{fault.name}: {written}`." if written else _NO_DASHES


def way_to_fields(fault: Fault) -> str:
    """How the fields of a record are written that were given as one of them; "" if unknown."""
    entry = _fields_wanted(fault)
    field = field_of(fault.given, entry) if entry and isinstance(fault.given, str) else ""
    written = _in_a_line(fault.given)
    if not entry or not field or not written:
        return ""
    needed = (info.alias or name for name, info in entry.model_fields.items() if info.is_required())
    pairs = ", ".join(f"{name}: {written if name == field else '...'}" for name in needed)
    if not isinstance(fault.loc[-1], int):
        return f"Write `{fault.name}: {{{pairs}}}`."
    return (
        f"Write `- {{{pairs}}}`." if ", " in pairs.replace(written, "") else f"Write `- {pairs}`."
    )


def field_of(given: str, entry: type[BaseModel]) -> str:
    """The field of a record that a text is rather than the whole record; "" if none shows."""
    names = fields_of(entry)
    for name in names:
        words = way_to_write(entry, name)
        if words.startswith("One of ") and given in words[len("One of ") : -1].split(", "):
            return name
    return "says" if "says" in names else ""


def _fields_wanted(fault: Fault) -> type[BaseModel] | None:
    """The record class of what is wanted, or of its entries; None where no record is."""
    loc = fault.loc
    while loc and isinstance(loc[-1], int):
        loc = loc[:-1]
    entry = model_at(fault.model, loc)
    return entry if entry is not model_at(fault.model, loc[:-1]) else None


def _in_a_line(value: object) -> str:
    """A value as it may stand within braces; "" where it is too long or has no such form."""
    if isinstance(value, Mapping):
        pairs = [(_in_a_line(key), _in_a_line(one)) for key, one in value.items()]
        whole = all(key and one for key, one in pairs)
        forms = [f"{{{', '.join(f'{key}: {one}' for key, one in pairs)}}}"] if whole else []
    else:
        forms = [f"{value}", f'"{value}"', f"'{value}'"] if isinstance(value, str) else []
    short = (form for form in forms if len(form) <= _MOST_SHOWN)
    return next((form for form in short if _reads_as(form, value)), "")


def _reads_as(form: str, value: object) -> bool:
    node, findings = read("", f"[{form}]")
    return node is not None and not findings and plain(node) == [value]
