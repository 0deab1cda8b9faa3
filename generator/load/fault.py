"""One error of pydantic's, with what the record classes say of its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.diagnostics import Key
from generator.load.schema import model_at
from generator.model import walk
from generator.model.description import descriptions
from generator.model.fields import Refers
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
        return (
            self.owner.model_fields[self._field_name] if self.owner and self._field_name else None
        )

    @property
    def _field_name(self) -> str:
        """What the class calls the field, or ""."""
        named = self.owner.model_fields.items() if self.owner else ()
        return next((name for name, info in named if (info.alias or name) == self.name), "")

    @property
    def refers_to(self) -> str:
        """The kind of record whose id it must be, or ""; of an entry or a key, what each is."""
        loc = self.loc
        while loc and isinstance(loc[-1], int):
            loc = loc[:-1]
        field = self._at(loc) or self._at(loc[:-1])  # itself, or the mapping that it is a key of
        if field is None:
            return ""
        marks = (*field.marks, *walk.unwrapped(walk.inner(field.annotation)[0])[1])
        return next((mark.kind for mark in marks if isinstance(mark, Refers)), "")

    def _at(self, loc: tuple[Key, ...]) -> walk.Field | None:
        owner = model_at(self.model, loc[:-1])
        fields = walk.fields(owner) if owner and loc else ()
        return next((field for field in fields if field.alias == loc[-1]), None)

    @property
    def description(self) -> str:
        """What the schema says of the field."""
        return descriptions(self.owner).get(self._field_name, "") if self.owner else ""


def fault_of(model: type[BaseModel], detail: ErrorDetails) -> Fault:
    """The fault that an error of pydantic's tells of, in a file read as that record."""
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    return Fault(model, detail["loc"], kind, given, detail["msg"], context)
