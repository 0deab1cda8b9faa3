"""Keys that stand a second time in one block of fields: what to say of them."""

from generator.yaml_nodes.nodes import Items, Scalar, brief
from generator.yaml_nodes.open_node import OpenNode


def way_out(fields: OpenNode, key: str, line: int) -> str:
    """What to do about a key that stands again in a line, in fields that have it already."""
    first, value = fields.keys[key].line, fields.values[key]
    if value.text is None if isinstance(value, Scalar) else not value.values:
        return f"The first says nothing: take out line {first}."
    if not isinstance(value, Items):
        return "Keep one of the two."
    if key == [*fields.values][-1] and value.where.line > first:
        return f"Take out line {line}, so that its entries follow those above."
    return (
        f"Move its entries to the end of the list that begins in line {first}, "
        f"then delete line {line}."
    )


def way_out_of_entry(fields: OpenNode, key: str, line: int) -> str:
    """The same in an entry of a list, where a further one may have lost its first line."""
    first = next(iter(fields.values))
    if key == first:
        return "If the next entry of the list begins here, put a dash before it. Else keep one."
    lost = f"If another entry begins here, put its line `- {brief(first)}: ...` before it."
    way = way_out(fields, key, line)
    if not isinstance(fields.values[key], Scalar):
        return f"{lost} Else: {way}"
    return way if key == [*fields.values][-1] else f"{way} {lost}"


def lost_line(fields: OpenNode) -> tuple[str, str]:
    """Message and hint where an entry of a list seems to go on with the keys of another.

    `fields` are those of the first of the two.
    """
    lost = f"- {brief(next(iter(fields.values)))}: ..."
    message = f"from this line on this looks like another entry, whose line `{lost}` is missing"
    hint = (
        f"Put a line `{lost}` before it, with the dash below that in line {fields.where.line}. "
        "If it is no other entry, keep one of each two keys."
    )
    return message, hint
