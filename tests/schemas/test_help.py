"""What the schemas tell whoever writes: examples that hold, and words with their meanings.

The rule: whatever an editor types freely (text, an id, a date, a number) is shown with examples;
a word of a closed list with what it means; true and false need neither, and a fingerprint is
pasted. A single example is what an editor's program fills in by itself, so there are two or more,
unless there is nothing else to write.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, cast

import jsonschema
import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator import schemas
from generator.load import SCHEMA_KINDS
from generator.load.schema import fields_of
from generator.model import vocabulary
from generator.model.vocabulary import Word
from generator.yaml_nodes import plain, read
from tests.model.records import all_records

Wrap = Callable[[object], object]


@dataclass(frozen=True)
class Shown:
    """A field as an editor sees it."""

    name: str
    """`Claim.says`"""
    key: str
    schema: dict[str, Any]
    field: FieldInfo


def definitions() -> dict[str, dict[str, Any]]:
    """Every definition of every schema, by the name of its class; whole files among them."""
    found: dict[str, dict[str, Any]] = {}
    texts = schemas.files()
    for kind, model in SCHEMA_KINDS.items():
        document = json.loads(texts[f"{kind}.schema.json"])
        found |= document.get("$defs", {})
        found[model.__name__] = document
    return found


DEFINITIONS = definitions()
FIELDS = [
    Shown(
        f"{model.__name__}.{key}",
        key,
        DEFINITIONS[model.__name__]["properties"][key],
        next(field for name, field in model.model_fields.items() if key in (field.alias, name)),
    )
    for model in all_records()
    for key in fields_of(model)
]
WORDS = [
    words
    for words in vars(vocabulary).values()
    if isinstance(words, type) and issubclass(words, Word) and words is not Word
]

each_list = pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)


def leaves(
    schema: dict[str, Any], wrap: Wrap = lambda value: value
) -> Iterator[tuple[dict[str, Any], Wrap]]:
    """The scalars that a field's schema names, each with how one of them is a value of the field.

    What a `$ref` leads to is a record with fields of its own, or a list of words.
    """
    for choice in schema.get("anyOf", ()):
        yield from leaves(choice, wrap)
    if "items" in schema:
        yield from leaves(schema["items"], lambda value: wrap([value]))
    if "propertyNames" in schema:
        yield schema["propertyNames"], lambda key: wrap({key: "supports"})
    kinds = schema.get("type", ())
    if {"string", "number", "integer"} & set([kinds] if isinstance(kinds, str) else kinds):
        yield schema, wrap


def as_yaml_gives_it(value: object) -> object:
    """The generator reads every scalar as text."""
    if isinstance(value, list):
        return [as_yaml_gives_it(item) for item in value]
    return value if isinstance(value, dict) else str(value)


def examples() -> Iterator[tuple[Shown, object, object]]:
    """Each example with its field, and as a value of it."""
    for field in FIELDS:
        for leaf, wrap in leaves(field.schema):
            for example in leaf.get("examples", ()):
                yield field, example, wrap(example)


def validate(value: object, schema: dict[str, Any]) -> None:
    """Without a look at the schema itself, which is most of the work: another test has that."""
    jsonschema.Draft202012Validator({**schema, "$defs": DEFINITIONS}).validate(value)


def read_by_record(field: Shown, value: object) -> object:
    bare = cast("Any", Annotated)[field.field.annotation, "as declared", *field.field.metadata]
    return TypeAdapter[object](bare).validate_python(value)


def test_every_schema_is_one() -> None:
    for text in schemas.files().values():
        jsonschema.Draft202012Validator.check_schema(json.loads(text))


def test_there_are_fields_and_examples_to_try() -> None:
    assert len(FIELDS) > 150
    assert len(WORDS) > 15
    assert len(list(examples())) > 220


def test_what_is_typed_freely_has_examples() -> None:
    wanted = {"sha256": {0}, "format": {1}}

    assert [
        field.name
        for field in FIELDS
        for leaf, _ in leaves(field.schema)
        if len(set(leaf.get("examples", ()))) not in wanted.get(field.key, {2, 3, 4})
    ] == []


def test_every_example_is_valid_in_its_schema() -> None:
    for field, _, value in examples():
        validate(value, field.schema)


def test_every_example_is_read_by_its_record() -> None:
    for field, _, value in examples():
        read_by_record(field, as_yaml_gives_it(value))


def test_every_example_can_be_pasted_without_quotation_marks() -> None:
    for field, example, _ in examples():
        node, findings = read(f"{field.name}.yml", f"{field.key}: {example}\n")

        assert findings == ()
        assert node is not None
        assert plain(node) == {field.key: str(example)}


def test_examples_that_are_wrong_would_be_seen() -> None:
    kind = next(field for field in FIELDS if field.name == "Claim.kind")
    date = next(field for field in FIELDS if field.name == "Dating.edtf")

    with pytest.raises(jsonschema.ValidationError):
        validate("rumour", kind.schema)
    with pytest.raises(ValidationError):
        read_by_record(date, "4 May 2031")


@each_list
def test_every_word_has_a_meaning_of_its_own(words: type[Word]) -> None:
    meanings = [word.meaning for word in words]

    assert len(set(meanings)) == len(meanings)
    assert all(text[0].isupper() and text[-1] == "." and len(text) < 100 for text in meanings)


@each_list
def test_the_schema_tells_what_each_word_means(words: type[Word]) -> None:
    definition = DEFINITIONS[words.__name__]
    listed = definition["anyOf"][0] if "anyOf" in definition else definition

    assert [str(word) for word in listed["enum"]] == [str(word) for word in words]
    assert listed["enumDescriptions"] == [word.meaning for word in words]


def test_a_grade_may_be_a_number_or_digits_in_quotation_marks() -> None:
    grade = DEFINITIONS["Credibility"]

    validate(2, grade)
    validate("2", grade)
    for wrong in (0, 7, "7", "12", "two"):
        with pytest.raises(jsonschema.ValidationError):
            validate(wrong, grade)


def test_a_number_has_its_bounds() -> None:
    share = DEFINITIONS["Budget"]["properties"]["share"]

    assert (share["minimum"], share["maximum"]) == (0, 1)
    assert [
        field.name for field in FIELDS for leaf, _ in leaves(field.schema) if "ge" in leaf
    ] == []


def test_descriptions_are_one_line_without_the_names_of_classes() -> None:
    assert [field.name for field in FIELDS if "\n" in field.schema.get("description", "")] == []
    assert [field.name for field in FIELDS if isinstance(field.schema.get("title"), str)] == []


def test_nothing_is_filled_in_that_can_be_left_out() -> None:
    defaults = {
        field.name: field.schema["default"] for field in FIELDS if "default" in field.schema
    }

    assert defaults
    assert {name: value for name, value in defaults.items() if not isinstance(value, str)} == {}
    assert "" not in defaults.values()


def test_what_may_be_absent_may_be_nothing() -> None:
    absent = [field for field in FIELDS if field.field.default is None]

    assert len(absent) > 20
    for field in absent:
        validate(None, field.schema)
