"""YAML, kept with its positions and changed in nothing.

Every scalar stays text: `no` is Norway, `1.10` is a version, `2021-02-30` is text
until a date field refuses it. Only `~`, `null` and nothing at all mean *absent*.
Whatever makes one text mean another - anchors, aliases, merge keys, tags, repeated
keys, a second document - is a finding.
"""

from generator.yaml_nodes.invisible import LINE_END, control_characters
from generator.yaml_nodes.nodes import Fields, Items, Node, Scalar, blanks, brief, locate, plain
from generator.yaml_nodes.reading import MAX_DEPTH, read

__all__ = [
    "LINE_END",
    "MAX_DEPTH",
    "Fields",
    "Items",
    "Node",
    "Scalar",
    "blanks",
    "brief",
    "control_characters",
    "locate",
    "plain",
    "read",
]
