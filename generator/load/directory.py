"""The records of a sources folder by their names, before they are validated."""

from collections.abc import Mapping

from generator.load.layout import Layout, slug
from generator.model.walk import FOLDERS
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

    def names(self, kind: str) -> Mapping[str, tuple[str, ...]]:
        """All records of a kind by their ids, with their names; an article has none but its id."""
        return {
            id_: () if kind == "article" else self._called(path)
            for id_, path in self._paths[kind].items()
        }

    def _called(self, path: str) -> tuple[str, ...]:
        try:
            node, _ = read(path, self._files[path].decode("utf-8"))
        except UnicodeDecodeError:  # it has been reported
            return ()
        fields = node.values if isinstance(node, Fields) else {}
        words: list[Node] = []
        for given in (fields[name] for name in _NAMES if name in fields):
            words += given.values if isinstance(given, Items) else (given,)
        return tuple(one.text for one in words if isinstance(one, Scalar) and one.text)
