"""The records of a sources folder by their names, before they are validated."""

import re
from collections.abc import Collection, Mapping, Sequence

from generator.load.drafts import own_ids
from generator.load.layout import Layout
from generator.load.paths import slug
from generator.model.fields import SLUG
from generator.model.walk import FOLDERS, OWNERS
from generator.yaml_nodes import Fields, Items, Node, Scalar, read

_NAMES = ("name", "title", "spellings")
"""The fields that say what a record is called."""


class Directory:
    """Which records there are, and what each is called. Files are read where somebody asks."""

    def __init__(self, files: Mapping[str, bytes], layout: Layout) -> None:
        self._files = files
        self._paths: dict[str, dict[str, str]] = {kind: {} for kind in FOLDERS}
        for kind, id_, path in layout.entities:
            self._paths[kind][slug(id_)] = path
        self._paths["article"] = {slug(id_): f"articles/{id_}" for id_ in layout.articles}

    def ids(self, kind: str) -> Collection[str]:
        """The ids of all records of a kind; those of claims and propositions in reading order."""
        return self.parts(kind) if kind in OWNERS else self._paths[kind].keys()

    def names(self, kind: str) -> Mapping[str, tuple[str, ...]]:
        """All records of a kind by their ids, with their names; an article has none but its id."""
        return {
            id_: () if kind == "article" else self._called(path)
            for id_, path in self._paths[kind].items()
        }

    def parts(self, kind: str) -> Sequence[str]:
        """All claims or propositions by their ids of two parts, in reading order."""
        file, listed = ("/annotations.yml", "claims") if kind == "claim" else ("", "propositions")
        found: list[str] = []
        for owner, path in self._paths[OWNERS[kind]].items():
            entries = self._fields(f"{path}{file}").get(listed)
            own = own_ids(entries.values if isinstance(entries, Items) else ())
            found += (f"{owner}/{id_}" for id_ in own)
        return found

    def cited(self, owner: str) -> Collection[str]:
        """The local ids by which files name claims of an article or propositions of an issue."""
        cited = re.compile(rf"(?<![\w/-]){re.escape(owner)}/({SLUG})(?![\w/-])".encode())
        files = (text for path, text in self._files.items() if path.endswith(".yml"))
        return {found[1].decode() for text in files for found in cited.finditer(text)}

    def imprint(self, article: str) -> tuple[str, str, str]:
        """An article's publisher, its outlet and the date of publication, each "" if not given."""
        fields = self._fields(f"articles/{article}/record.yml")
        published = fields.get("published")
        date = published.values.get("edtf") if isinstance(published, Fields) else published
        publisher, outlet = fields.get("publisher"), fields.get("outlet")
        return _text(publisher), _text(outlet), _text(date)

    def _fields(self, path: str) -> Mapping[str, Node]:
        try:
            node, _ = read(path, self._files.get(path, b"").decode("utf-8"))
        except UnicodeDecodeError:  # it has been reported
            return {}
        return node.values if isinstance(node, Fields) else {}

    def _called(self, path: str) -> tuple[str, ...]:
        fields = self._fields(path)
        words: list[Node] = []
        for given in (fields[name] for name in _NAMES if name in fields):
            words += given.values if isinstance(given, Items) else (given,)
        return tuple(one.text for one in words if isinstance(one, Scalar) and one.text)


def _text(node: Node | None) -> str:
    return (node.text or "") if isinstance(node, Scalar) else ""
