"""The first line of a YAML file, which names its schema, so that editors can help."""

from generator.yaml_nodes import LINE_END

_MARK = "# yaml-language-server: "
_KEY = "$schema="
_END = ".schema.json"
SCHEMAS = "../generator/schemas/"
"""Where the schemas are, as seen from sources beside the generator."""


def named_kind(text: str) -> str | None:
    """Return the kind of record whose schema the first line names, None where it names none."""
    first = LINE_END.split(text.removeprefix("\ufeff"), 1)[0].rstrip()
    mark, _, schema = first.partition(_KEY)
    named = schema.rsplit("/", 1)[-1]
    return named.removesuffix(_END) if mark == _MARK and named.endswith(_END) else None


def schemas_folder(briefing: str) -> str:
    """Return where the schemas are by the first line of `briefing.yml`, as seen from the sources.

    It ends with a slash. Where the line says nothing, the sources lie beside the generator.
    """
    first = LINE_END.split(briefing.removeprefix("\ufeff"), 1)[0].rstrip()
    mark, _, schema = first.partition(_KEY)
    folder = schema.removesuffix(f"briefing{_END}")
    return folder if mark == _MARK and folder != schema else SCHEMAS


def wanted_line(path: str, kind: str, schemas: str = SCHEMAS) -> str:
    """Return the line that a file needs.

    Its path and that of the folder of the schemas are relative to the sources folder.
    """
    up = "" if ":" in schemas or schemas.startswith("/") else "../" * path.count("/")
    return f"{_MARK}{_KEY}{up}{schemas}{kind}{_END}"
