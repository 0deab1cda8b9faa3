"""The files of a new article, as drafts: what was found is filled in, the rest is still to do."""

import hashlib
from collections.abc import Iterator, Mapping

from generator.anchor import pasteable
from generator.editing.intake import Collected, Intake
from generator.editing.likeness import Likeness
from generator.editing.skeletons import skeleton
from generator.load import SCHEMAS, wanted_line
from generator.model.briefing import Briefing
from generator.model.record import TO_DO
from generator.model.vocabulary import Relation

_TRUST = f"{TO_DO} say how far this source can be trusted, and why."
_RIGHTS = f"{TO_DO} say what may be printed of it, and why."


def draft_files(
    intake: Intake, collected: Collected, briefing: Briefing, schemas: str = SCHEMAS
) -> Mapping[str, bytes]:
    """Path below the sources folder -> bytes: the article's folder, and an origin if it is new.

    `schemas` is the folder of the schemas, relative to the sources folder.
    """
    folder = f"articles/{intake.id.value}"
    origin = _origin(intake, briefing)
    texts = {
        f"{folder}/article.txt": intake.text,
        f"{folder}/record.yml": "\n".join(_record(intake, collected, briefing, schemas)) + "\n",
        f"{folder}/annotations.yml": (
            wanted_line(f"{folder}/annotations.yml", "annotations", schemas) + "\nclaims: []\n"
        ),
    }
    if origin not in briefing.origins:
        name = f"{intake.publisher.value} report “{intake.title.value}”".strip()
        filled = {"name": name, "kind": "report"}
        path = f"origins/{origin}.yml"
        texts[path] = skeleton("origin", path, filled, schemas)
    files = {f"{folder}/capture.txt": collected.capture}
    if collected.page:
        files[f"{folder}/capture.html"] = collected.page.data
    return {**files, **{path: text.encode() for path, text in texts.items()}}


def copied(intake: Intake) -> Likeness | None:
    """The article that the new one is most likely a copy of, or copied by, or both of a third."""
    return next((one for one in intake.likenesses if one.is_copy), None)


def _origin(intake: Intake, briefing: Briefing) -> str:
    """The origin that the article shares with one it is like, or one of its own."""
    like = copied(intake)
    if like:
        return briefing.articles[like.article].record.lineage[0].origin
    return f"{intake.id.value}-report"


def _record(
    intake: Intake, collected: Collected, briefing: Briefing, schemas: str
) -> Iterator[str]:
    yield wanted_line(f"articles/{intake.id.value}/record.yml", "record", schemas)
    yield "# A draft: it is checked, and published nowhere until the next line is taken out."
    yield "status: draft"
    yield _line("title", intake.title.value or f"{TO_DO} the headline as printed.")
    yield _line("publisher", intake.publisher.value or f"{TO_DO} who published this copy.")
    yield "# The actor that published it, if it has a file in `actors/`:"
    yield "# outlet: actor-id"
    for key, proposed in (("author", intake.author), ("url", intake.url)):
        if proposed.value:
            yield _line(key, proposed.value)
    if intake.original_url.value:
        yield _line("original_url", intake.original_url.value)
    yield from _published(intake, collected)
    yield _line("language", intake.language.value)
    yield from _capture(intake, collected)
    yield from _lineage(intake, briefing)
    yield from _wording(intake)
    yield "# A completely reliable, B usually, C fairly, D not usually reliable, E unreliable,"
    yield "# F cannot be judged."
    yield from ("reliability:", "  grade: F", f"  {_line('basis', _TRUST)}")
    yield "# full, excerpts (with a budget of words) or none."
    yield from (
        "rights:",
        f"  {_line('holder', intake.publisher.value or TO_DO + ' who holds them.')}",
    )
    yield from ("  publish: none", f"  {_line('basis', _RIGHTS)}")


def _wording(intake: Intake) -> Iterator[str]:
    yield "# Whether the words are the author's: intact, altered or unknown."
    like = copied(intake)
    if like and like.is_altered:
        yield f"# {like.article} says the same in other words: one of the two is altered."
        yield "# If it is this one, list what it has in other words under `emendations`."
    yield "wording: unknown"


def _line(key: str, value: str) -> str:
    return f"{key}: {pasteable(value)}"


def _published(intake: Intake, collected: Collected) -> Iterator[str]:
    yield "published:"
    yield f"  {_line('edtf', intake.published.value)}"
    if intake.as_written:
        yield f"  {_line('as_written', intake.as_written)}"
        yield "  basis: corpus"
        return
    working = f"{TO_DO} say when it was published, and how that is known."
    if collected.page and collected.page.published == intake.published.value:
        working = "The data of the saved web page give the day."
    yield f"  {_line('working', working)}"
    yield "  basis: outside"


def _capture(intake: Intake, collected: Collected) -> Iterator[str]:
    yield "capture:"
    yield f"  sha256: {hashlib.sha256(collected.capture).hexdigest()}"
    if collected.page:
        yield "  extracted:"
        yield f"    sha256: {hashlib.sha256(collected.page.data).hexdigest()}"
        yield f"    {_line('by', collected.page.by)}"
    if intake.omissions:
        yield "  # Read each: what is the article after all goes back into article.txt."
        yield "  omitted:"
    for omission in intake.omissions:
        yield f"    - line: {omission.line}"
        yield f"      {_line('text', omission.text)}"
        yield f"      {_line('reason', omission.reason)}"


def _lineage(intake: Intake, briefing: Briefing) -> Iterator[str]:
    like = copied(intake)
    relation, basis = Relation.ORIGINAL, f"{TO_DO} say whose report it is, and how that is known."
    if like:
        relation = Relation.ALTERED_COPY if like.is_altered else Relation.REPRINT
        ask = "which of the two is altered, and how that" if like.is_altered else "how that"
        shared = "a sentence is" if len(like.pairs) == 1 else f"{len(like.pairs)} sentences are"
        basis = (
            f"{TO_DO} say {ask} is known. Of {like.article} {shared} here too, "
            f"with {like.same:.0%} of the words."
        )
    yield "# From this copy back to where its words come from, the nearest first."
    yield "lineage:"
    yield f"  - {_line('origin', _origin(intake, briefing))}"
    yield f"    relation: {relation}"
    yield f"    {_line('basis', basis)}"
    if like:
        for step in briefing.articles[like.article].record.lineage[1:]:
            yield f"  - {_line('origin', step.origin)}"
            yield f"    relation: {step.relation}"
            yield f"    {_line('basis', step.basis)}"
