"""What the records' classes say of their fields: the text under each, read when it is asked for.

pydantic can read them too (`use_attribute_docstrings`), but does so for each class that is
imported. That would be a tenth of the time of a `check`, which needs them for its hints alone.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from pydantic import BaseModel


@cache
def descriptions(model: type[BaseModel]) -> Mapping[str, str]:
    """The description of each field that has one, in one line; by the name of the field."""
    found: dict[str, str] = {}
    for owner in reversed(model.__mro__):
        if issubclass(owner, BaseModel) and owner is not BaseModel:
            found |= _of_class(owner)
    return MappingProxyType(found)


def _of_class(owner: type[BaseModel]) -> Mapping[str, str]:
    (definition,) = ast.parse(inspect.getsource(owner)).body
    return dict(_described(definition.body)) if isinstance(definition, ast.ClassDef) else {}


def _described(statements: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Each field with the text in the statement that follows it."""
    for field, below in pairwise(statements):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, " ".join(text.split())
