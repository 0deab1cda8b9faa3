"""The schema files are current, and accept what editors write."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator import schemas
from tests.project import BRIEFINGS, ROOT

FOLDER = ROOT / "generator" / "schemas"
FILES = [path for root in BRIEFINGS for path in sorted(root.rglob("*.yml"))]


class AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2's core types, as an editor's YAML support reads them."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("null", r"~|null|", "~n\0"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
):
    AsEditorsRead.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first)
    )


@pytest.mark.parametrize("name", sorted(schemas.files()))
def test_the_schema_file_is_current(name: str) -> None:
    on_disk = (FOLDER / name).read_text(encoding="utf-8")

    assert on_disk == schemas.files()[name], "run `python -m generator schemas`"


def test_no_other_schema_file_lies_about() -> None:
    assert {path.name for path in FOLDER.glob("*.json")} == set(schemas.files())


@pytest.mark.parametrize("name", sorted(schemas.files()))
def test_every_field_is_described(name: str) -> None:
    document = json.loads(schemas.files()[name])
    records = {name: document, **document["$defs"]}

    assert [
        f"{record}.{field}"
        for record, schema in records.items()
        for field, content in schema.get("properties", {}).items()
        if not content.get("description") and not _is_described_by_its_type(content, document)
    ] == []


def _is_described_by_its_type(field: dict[str, str], document: dict[str, Any]) -> bool:
    name = field.get("$ref", "").rpartition("/")[2]
    return bool(document["$defs"].get(name, {}).get("description"))


def test_there_are_files_to_try_the_schemas_on() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_schema_accepts_what_an_editor_wrote(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    first = text.splitlines()[0]
    named = (path.parent / first.partition("$schema=")[2]).resolve()
    document = yaml.load(text, Loader=AsEditorsRead)  # noqa: S506 - a SafeLoader

    assert named.parent == FOLDER
    jsonschema.validate(document, json.loads(named.read_text(encoding="utf-8")))


def test_the_schema_refuses_an_unknown_key() -> None:
    document = json.loads(schemas.files()["term.schema.json"])
    term = {"name": "lock", "kind": "concept", "definition": [{"says": "A lock."}]}
    jsonschema.validate(term, document)

    with pytest.raises(jsonschema.ValidationError, match="spelings"):
        jsonschema.validate({**term, "spelings": []}, document)
