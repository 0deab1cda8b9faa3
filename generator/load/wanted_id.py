"""A finding about an id that is none, mostly because it is the name of what has the id."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.load.directory import Directory
from generator.load.near_ids import did_you_mean, meant_ids
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
        names = directory.parts(self.kind) if self.kind in OWNERS else directory.names(self.kind)
        near = [self.given] if self.given in names else meant_ids(self.given, names)
        hint = did_you_mean(near) or (self.hint if self.kind in OWNERS else self._way())
        return Diagnostic(self.where, self.rule, self.severity, self.message, hint)

    def _way(self) -> str:
        if self.kind == "article":
            return "Write the id of an article that is there: the name of its folder."
        return (
            "Write the id of one that is there, "
            f"or write `{FOLDERS[self.kind]}/{self.given}.yml` and `{self.given}` here."
        )
