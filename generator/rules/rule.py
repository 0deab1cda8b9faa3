"""What a rule is: an id, a severity, a page of help, and a check."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.derive import Facts
from generator.diagnostics import Finding, Severity


@dataclass(frozen=True)
class Rule:
    """One thing that can be wrong with the sources."""

    id: str
    """Kebab-case; it names the problem, and the module is named after it."""
    doc: str
    """The module's docstring: what the rule is for, what fails and what passes."""
    check: Callable[[Facts], Iterator[Finding]] | None = None
    """None for what is found while reading, before there are facts to check."""
    severity: Severity = Severity.ERROR
    may_wait: bool = False
    """Whether it says that something is not there yet, which in a draft is a thing still to do."""

    @property
    def summary(self) -> str:
        """The first sentence of its help page."""
        return self.doc.strip().split("\n", 1)[0]
