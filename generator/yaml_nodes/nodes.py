"""What a YAML file says, with the line and column of everything in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Key, Location


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar as written: its text, or None where the file says `~`, `null` or nothing."""

    text: str | None
    where: Location
    blank: bool = False
    """Whether nothing at all is written, not even `~`."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: tuple["Node", ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping; `keys` has the place of each key itself."""

    values: Mapping[str, "Node"]
    keys: Mapping[str, Location]
    where: Location


Node = Scalar | Items | Fields
_MOST_QUOTED = 60


def brief(text: str) -> str:
    """Return text as a message quotes it: in one line, and cut short where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_QUOTED else f"{line[:_MOST_QUOTED]}..."


def plain(node: Node) -> object:
    """Return the node as dicts, lists, text and None, without positions."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(value) for value in node.values]
    return {key: plain(value) for key, value in node.values.items()}


def blanks(node: Node, keys: tuple[Key, ...] = ()) -> Iterator[tuple[tuple[Key, ...], Location]]:
    """Yield the keys that lead to each value that is nothing at all, and where it would stand."""
    if isinstance(node, Items):
        for index, value in enumerate(node.values):
            yield from blanks(value, (*keys, index))
    elif isinstance(node, Fields):
        for key, value in node.values.items():
            if isinstance(value, Scalar) and value.blank:
                yield (*keys, key), value.where
            else:
                yield from blanks(value, (*keys, key))


def locate(node: Node, keys: Sequence[Key], *, on_key: bool = False) -> Location:
    """Return where the value at `keys` stands, or the nearest written thing above it."""
    where = node.where
    for depth, key in enumerate(keys, start=1):
        if isinstance(node, Fields) and isinstance(key, str) and key in node.values:
            where = node.keys[key]
            node = node.values[key]
            if not (on_key and depth == len(keys)):
                where = node.where
        elif isinstance(node, Items) and isinstance(key, int) and key < len(node.values):
            node = node.values[key]
            where = node.where
        elif key == 0:
            continue  # a single entry standing for a list of one
        else:
            break
    return where
