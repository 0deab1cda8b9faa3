"""A finding about the id that a claim or a proposition gives itself, and that is none."""

from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.load.directory import Directory
from generator.load.ids.letters import written_so
from generator.load.ids.near import did_you_mean


@dataclass(frozen=True, slots=True)
class OwnId(Diagnostic):
    """A finding whose hint can be written when it is known by which ids others name the record."""

    given: str = ""
    """What was written."""

    def told(self, directory: Directory) -> Diagnostic:
        """The finding as others are, with the id that others have for it, if they have one."""
        path = self.where.path.split("/")
        owner = path[1].removesuffix(".yml")
        near = written_so(self.given, directory.cited(owner))
        hint = did_you_mean(near) or self.hint
        return Diagnostic(self.where, self.rule, self.severity, self.message, hint)
