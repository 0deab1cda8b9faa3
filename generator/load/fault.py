"""One error of pydantic's, with what the record classes say of its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.diagnostics import Key
from generator.load.schema import model_at
from generator.yaml_nodes import brief


@dataclass(frozen=True, slots=True)
class Fault:
    """One error of pydantic's."""

    model: type[BaseModel]
    """The record of the whole file."""
    loc: tuple[Key, ...]
    """The keys that lead to the value."""
    kind: str
    """Its type, in pydantic's list of errors."""
    given: object
    message: str
    context: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The last key, as an editor wrote it."""
        return str(self.loc[-1]) if self.loc else ""

    @property
    def named(self) -> str:
        """The value, as a sentence calls it."""
        if not self.loc:
            return "this file"
        if isinstance(self.loc[-1], int):
            return f"entry {self.loc[-1] + 1} of `{self.loc[-2]}`"
        return f"`{brief(self.loc[-1])}`"

    @property
    def owner(self) -> type[BaseModel] | None:
        """The record class that the value is a field of."""
        return model_at(self.model, self.loc[:-1])

    @property
    def field(self) -> FieldInfo | None:
        """The field itself, if there is one of that name."""
        named = self.owner.model_fields.items() if self.owner else ()
        return next((info for name, info in named if (info.alias or name) == self.name), None)

    @property
    def description(self) -> str:
        """What the schema says of the field."""
        return " ".join((self.field.description or "").split()) if self.field else ""
