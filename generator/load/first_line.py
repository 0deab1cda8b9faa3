"""The first line of a YAML file, which names its schema, so that editors can help."""

from generator.yaml_nodes import LINE_END

_MARK = "# yaml-language-server: "
_KEY = "$schema="
_END = ".schema.json"


def named_kind(text: str) -> str | None:
    """Return the kind of record whose schema the first line names, None where it names none."""
    first = LINE_END.split(text.removeprefix("\ufeff"), 1)[0].rstrip()
    mark, _, schema = first.partition(_KEY)
    named = schema.rsplit("/", 1)[-1]
    return named.removesuffix(_END) if mark == _MARK and named.endswith(_END) else None


def wanted_line(path: str, kind: str) -> str:
    """Return the line that a file needs; its path is relative to the sources folder."""
    up = "../" * (path.count("/") + 1)
    return f"{_MARK}{_KEY}{up}generator/schemas/{kind}{_END}"
