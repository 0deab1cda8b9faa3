"""Sources that a command answers from though they may have errors: told, and never in silence."""

from collections.abc import Iterator

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

    It is for ids that are not among the facts; `id_` is canonical. Errors elsewhere do not matter.
    """
    owner, slash, local = id_.partition("/")
    if bool(slash) is not (kind in OWNERS) or (slash and not local):
        return  # it is no id of that kind
    folder = FOLDERS[OWNERS.get(kind, kind)]
    path = f"{folder}/{owner}.yml"
    if folder == "articles":
        path = f"{folder}/{owner}/{'annotations' if slash else 'record'}.yml"
    wrong = {finding.where.path for finding in checked.loaded.findings}
    faulty = any(one == path or one.startswith(f"{folder}/{owner}/") for one in wrong)
    if faulty and path in checked.files and (not slash or local in _claims(checked, path)):
        what = f"the {kind} `{id_}` stands in {path}"
        raise SourcesFailed(f"{what}, and cannot be read: see what `check` says")
    if slash and path in wrong and path not in checked.loaded.nodes:
        what = f"{path}, where the {kind} `{id_}` would stand"
        raise SourcesFailed(f"{what}, cannot be read: see what `check` says")


def _claims(checked: Checked, path: str) -> Iterator[str]:
    """The ids of claims that a file has, faulty ones among them."""
    node = checked.loaded.nodes.get(path)
    claims = node.values.get("claims") if isinstance(node, Fields) else None
    return own_ids(claims.values if isinstance(claims, Items) else ())
