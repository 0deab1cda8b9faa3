"""What the records' classes say of their fields."""

import pytest
from pydantic import BaseModel

from generator.load import SCHEMA_KINDS
from generator.model.description import descriptions


class Vessel(BaseModel):
    name: str
    """What it is called."""
    draught: int = 0
    length: int = 0
    """In metres,
    between the perpendiculars."""


class Ferry(Vessel):
    name: str = "Ferry"
    """What it is called, or `Ferry`."""


def test_the_text_under_a_field_describes_it_in_one_line() -> None:
    assert descriptions(Vessel) == {
        "name": "What it is called.",
        "length": "In metres, between the perpendiculars.",
    }


def test_a_field_of_a_base_class_is_described_and_one_that_is_declared_anew_by_the_newer() -> None:
    assert descriptions(Ferry)["length"] == descriptions(Vessel)["length"]
    assert descriptions(Ferry)["name"] == "What it is called, or `Ferry`."


@pytest.mark.parametrize("kind", SCHEMA_KINDS)
def test_the_json_schema_has_them(kind: str) -> None:
    model = SCHEMA_KINDS[kind]
    properties = model.model_json_schema(by_alias=True)["properties"]
    written = {name: model.model_fields[name].alias or name for name in descriptions(model)}

    assert {
        name: properties[alias]["description"]
        for name, alias in written.items()
        if alias in properties
    } == {name: text for name, text in descriptions(model).items() if written[name] in properties}
