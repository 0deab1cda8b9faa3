"""Sources that a command answers from though they may have errors: told, and never in silence."""

from generator.check import Checked, counted
from generator.cli.command import SourcesFailed
from generator.cli.terminal import tell
from generator.derive import Facts
from generator.diagnostics import Severity
from generator.load.drafts import own_ids
from generator.model.walk import FOLDERS, OWNERS
from generator.yaml_nodes import Fields, Items

_LEFT_OUT = "what could not be read is left out"


def answerable(checked: Checked, side: str = "", *, left_out: str = _LEFT_OUT) -> Facts:
    """Return what can be answered from, after telling how many errors the sources have.

    `side` names the sources where there are several, and `left_out` says what the errors mean for
    the answer. Raises `SourcesFailed` where nothing could be read.
    """
    errors = [one for one in checked.findings if one.severity is Severity.ERROR]
    if checked.facts is None:
        whose = f"the sources of {side}" if side else "the sources"
        raise SourcesFailed(f"{whose} cannot be read: {errors[0].message}")
    if errors:
        whose = f"{side} has" if side else "The sources have"
        tell(f"{whose} {counted(len(errors), 'error')}: {left_out}.")
    return checked.facts


def refuse_unread(checked: Checked, kind: str, id_: str) -> None:
    """Raise `SourcesFailed` for something that is written, and could not be read.

    It is for ids that are not among the facts; `id_` is canonical.
    """
    owner, _, claim = id_.partition("/")
    folder = FOLDERS[OWNERS.get(kind, kind)]
    path = f"{folder}/{owner}.yml"
    if folder == "articles":
        path = f"{folder}/{owner}/{'annotations' if claim else 'record'}.yml"
    node = checked.loaded.nodes.get(path)
    claims = node.values.get("claims") if isinstance(node, Fields) else None
    ids = own_ids(claims.values if isinstance(claims, Items) else ())
    written = claim in ids if claim else path in checked.files
    if written:
        what = f"the {kind} `{id_}` stands in {path}"
        raise SourcesFailed(f"{what}, and cannot be read: see what `check` says")
