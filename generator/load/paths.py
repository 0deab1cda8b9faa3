"""Which paths a sources folder has, and what they hold.

briefing.yml
articles/<id>/{capture.txt, article.txt, record.yml, annotations.yml}, perhaps capture.html
actors/<id>.yml   issues/<id>.yml   events/<id>.yml   terms/<id>.yml   origins/<id>.yml
"""

import re
import unicodedata

from generator.model.fields import SLUG

ENTITY_FOLDERS = {
    "actors": "actor",
    "issues": "issue",
    "events": "event",
    "terms": "term",
    "origins": "origin",
}
"""Folder of a kind of entity, and the kind."""

ARTICLE_FILES = ("capture.txt", "article.txt", "record.yml", "annotations.yml")
"""What every article folder holds."""
PAGE = "capture.html"
"""The saved web page that an article's capture was extracted from, where it was."""

_COPY = re.compile(r"^copy of |[ _-]+\(?copy\b.*| *\([0-9]+\)$", re.IGNORECASE)
"""What file managers add to the name of a copy."""


def has_place(path: str) -> bool:
    """Whether the format has a place for a file there; its id may still be none."""
    match path.split("/"):
        case ["briefing.yml"]:
            return True
        case ["articles", _, name]:
            return name in (*ARTICLE_FILES, PAGE)
        case [folder, name]:
            return folder in ENTITY_FOLDERS and name.endswith(".yml")
    return False


def is_id(name: str) -> bool:
    """Whether a name has the form of an id."""
    return bool(re.fullmatch(SLUG, name))


def slug(text: str) -> str:
    """Return the nearest id to some words."""
    letters = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ß", "ss").lower())
    ascii_only = "".join(ch for ch in letters if not unicodedata.combining(ch))
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or "a-name"


def uncopied(name: str) -> str:
    """The id of what a name says it is a copy of, as file managers say it; else its nearest id."""
    return slug(_COPY.sub("", name))
