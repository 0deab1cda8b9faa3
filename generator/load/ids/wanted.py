"""A finding about an id that is none, mostly because it is the name of what has the id."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.load.directory import Directory
from generator.load.ids.kinds import is_another, kind_that_has, way_to
from generator.load.ids.near import did_you_mean, meant_ids
from generator.load.ids.parts import way_to_parts
from generator.model.walk import FOLDERS, OWNERS


@dataclass(frozen=True, slots=True)
class WantedId(Diagnostic):
    """A finding whose hint can be written when all records are known, and not before."""

    kind: str = ""
    """The kind of record whose id is wanted."""
    given: str = ""
    """What was written in its place, in the form of an id."""

    def told(self, directory: Directory) -> Diagnostic:
        """The finding as others are, with the id of the record that has this name, if one has."""
        in_parts = self.kind in OWNERS
        message, hint = (self._in_parts if in_parts else self._whole)(directory)
        has = kind_that_has(self.given, self.kind, directory.ids, with_parts=False)
        if has and has != OWNERS.get(self.kind) and not message:
            message = is_another(self.given, has, self.kind)
            hint = way_to(self.kind, directory.ids(self.kind))
        return Diagnostic(self.where, self.rule, self.severity, message or self.message, hint)

    def _in_parts(self, directory: Directory) -> tuple[str, str]:
        ids = directory.ids(OWNERS[self.kind]), directory.ids(self.kind)
        message, hint = way_to_parts(self.kind, self.given, *ids)
        return message, hint or self.hint

    def _whole(self, directory: Directory) -> tuple[str, str]:
        names = directory.names(self.kind)
        near = [self.given] if self.given in names else meant_ids(self.given, names)
        return "", did_you_mean(near) or self._way()

    def _way(self) -> str:
        if self.kind == "article":
            return "Write the id of an article that is there: the name of its folder."
        return (
            "Write the id of one that is there, "
            f"or write `{FOLDERS[self.kind]}/{self.given}.yml` and `{self.given}` here."
        )
