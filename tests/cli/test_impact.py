"""`impact` as a person calls it, and against the sources with the claims taken out of them."""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.check import check
from generator.cli.impacts import answer, known
from generator.derive import Facts, derive
from generator.fs import read_tree
from generator.load import load
from generator.yaml_nodes import plain
from tests.project import SECOND, commanded

MASTS = "vellis-courier-2031-05-04/masts"
FOLDER = SECOND.relative_to(SECOND.parents[2]).as_posix()


def impact(id_: str, *words: str, folder: Path = SECOND) -> tuple[int, str, str]:
    ran = commanded("impact", id_, *words, "--sources", folder)
    assert "Traceback" not in ran.stderr
    return ran.returncode, ran.stdout, ran.stderr


def test_says_what_falls_with_a_claim_and_where_it_stands() -> None:
    status, printed, told = impact(MASTS)

    assert (status, told) == (0, "")
    assert (
        printed
        == f"""\
claim {MASTS}  {FOLDER}/articles/vellis-courier-2031-05-04/annotations.yml:32
    No mast taller than nine metres would pass the bridge.

Rests on nothing else, and would fall:
  statement  {FOLDER}/briefing.yml:9
      The Ferrymen's Guild said that tall masts would no longer pass.
  position ferrymens-guild on bridge-type/fixed  {FOLDER}/issues/bridge-type.yml:8
      Ferrymen's Guild (opposes): The bridge should be fixed.
  role  {FOLDER}/actors/oscar-dun.yml:6
      Óscar Dún: president at ferrymens-guild

Rests on something else besides, and would be weakened:
  statement  {FOLDER}/issues/bridge-type.yml:5
      The Authority announced a fixed bridge, and the Guild opposed it.
"""
    )


def test_every_line_is_where_the_words_stand() -> None:
    document = json.loads(impact("courier-report", "--format", "json")[1])
    things = [*document["claims"], *document["falls"], *document["weakened"]]
    statements = [thing for thing in things if thing["kind"] in {"statement", "claim"}]

    assert len(statements) > 10
    for thing in statements:
        lines = (SECOND.parents[2] / thing["path"]).read_text(encoding="utf-8").splitlines()
        entry = " ".join(lines[thing["line"] - 1 : thing["line"] + 2])
        assert thing["says"].split()[-2] in entry


def test_its_own_claims_are_counted_as_one_counts() -> None:
    one, several = (
        next(line for line in impact(f"article:{id_}")[1].splitlines() if "go with it" in line)
        for id_ in ("bay-digest-2031-05", "vellis-courier-2031-05-04")
    )

    assert one == "Its claim would go with it:"
    assert re.fullmatch(r"Its \d+ claims would go with it:", several)


def test_json_has_the_documented_keys() -> None:
    document = json.loads(impact("origin:courier-report", "--format", "json")[1])

    assert set(document) == {"asked", "claims", "falls", "unconfirmed", "weakened", "passing"}
    assert set(document["asked"]) == {"kind", "id", "says", "path", "line", "draft"}
    assert document["asked"]["kind"] == "origin"


def test_an_id_of_several_things_is_asked_about(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    shutil.copytree(SECOND, folder)
    shutil.copy(folder / "origins/courier-report.yml", folder / "origins/vellis-courier.yml")

    status, printed, told = impact("vellis-courier", folder=folder)

    assert (status, printed) == (2, "")
    assert "say `origin:vellis-courier` or `actor:vellis-courier`" in told
    assert impact("actor:vellis-courier", folder=folder)[0] == 0


@pytest.mark.parametrize(
    ("id_", "why"),
    [
        ("ilse-martn", "did you mean `ilse-marten`?"),
        ("actor:ilse-martn", "there is no actor `ilse-martn`; did you mean `ilse-marten`?"),
        ("origin:ilse-marten", "there is no origin `ilse-marten`"),
        ("vellis-courier-2031-05-04/mast", f"did you mean `{MASTS}`?"),
        ("cost", "`cost` is an issue; what can be asked for is a claim, an article, an origin or"),
        ("work-begins", "`work-begins` is an event"),
        ("bridge-type/fixed", "`bridge-type/fixed` is a proposition"),
        ("issue:cost", "`issue` is not one of claim, article, origin, actor"),
        ("source:bay-digest-2031-05", "did you mean `article:bay-digest-2031-05`?"),
        ("vellis-courier-2031-05-04:masts", f"did you mean `{MASTS}`?"),
        ("vellis-courier-2031-05-04:mast", "is not one of claim, article, origin, actor\n"),
        ("actors/ilse-marten.yml", "did you mean `ilse-marten`?"),
        ("", "there is no claim, article, origin or actor ``"),
    ],
)
def test_an_id_that_is_not_known_is_told_with_the_nearest(id_: str, why: str) -> None:
    status, printed, told = impact(id_)

    assert (status, printed) == (2, "")
    assert why in told
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("id_", "path", "old", "new"),
    [
        ("ilse-marten", "actors/ilse-marten.yml", "name:", "nmae:"),
        ("courier-report", "origins/courier-report.yml", "name:", "nmae:"),
        (MASTS, "articles/vellis-courier-2031-05-04/annotations.yml", "says: No mast", "syas: No"),
    ],
)
def test_what_is_written_and_cannot_be_read_is_not_said_not_to_be_there(
    tmp_path: Path, id_: str, path: str, old: str, new: str
) -> None:
    folder = tmp_path / "sources"
    shutil.copytree(SECOND, folder)
    text = (folder / path).read_text(encoding="utf-8")
    (folder / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    status, printed, told = impact(id_, folder=folder)

    assert (status, printed) == (1, "")
    assert f"`{id_}` stands in {path}, and cannot be read: see what `check` says\n" in told


def test_what_nothing_rests_on_says_so() -> None:
    assert impact("actor:kuestenbote")[1].endswith("\nNothing rests on it.\n")


def test_an_origin_on_the_way_names_the_articles(tmp_path: Path) -> None:
    shutil.copytree(SECOND, tmp_path / "s")
    record = tmp_path / "s/articles/inland-post-2031-05-06/record.yml"
    step = "{origin: kuestenbote-report, relation: rewrite, basis: So it is.}"
    content = record.read_text(encoding="utf-8").replace("lineage:\n", f"lineage:\n  - {step}\n")
    record.write_text(content, encoding="utf-8")

    printed = impact("kuestenbote-report", folder=tmp_path / "s")[1]

    assert "A step on the way to another origin, for inland-post-2031-05-06." in printed


@pytest.mark.parametrize(
    ("id_", "hint"),
    [
        ("vellis-courier-2031-05-04/", "did you mean `vellis-courier-2031-05-04`?"),
        ("vellis-courier-2031-05-04/mast", f"did you mean `{MASTS}`?"),
    ],
)
def test_what_there_is_not_is_not_said_to_stand_in_a_file_without_errors(
    id_: str, hint: str, tmp_path: Path
) -> None:
    shutil.copytree(SECOND, tmp_path / "s")
    (tmp_path / "s/actors/oscar-dun.yml").write_text("kind: nobody\n", encoding="utf-8")

    status, _, told = impact(id_, folder=tmp_path / "s")

    assert status == 2
    assert told.endswith(f"there is no claim, article, origin or actor `{id_}`; {hint}\n")


def test_a_claim_of_a_file_that_cannot_be_read_is_not_said_to_be_none(tmp_path: Path) -> None:
    shutil.copytree(SECOND, tmp_path / "s")
    path = "articles/vellis-courier-2031-05-04/annotations.yml"
    (tmp_path / "s" / path).write_text("claims: [\n", encoding="utf-8")

    status, _, told = impact(MASTS, folder=tmp_path / "s")

    assert status == 1
    assert f"{path}, where the claim `{MASTS}` would stand, cannot be read" in told


def test_sources_with_errors_end_with_1(tmp_path: Path) -> None:
    shutil.copytree(SECOND, tmp_path / "s")
    (tmp_path / "s/actors/oscar-dun.yml").write_text("kind: nobody\n", encoding="utf-8")

    status, printed, told = impact(MASTS, folder=tmp_path / "s")

    assert status == 1
    assert "what could not be read is left out" in told
    assert printed.startswith(f"claim {MASTS}  ")


def test_drafts_are_named_as_such(tmp_path: Path) -> None:
    shutil.copytree(SECOND, tmp_path / "s")
    with (tmp_path / "s/actors/oscar-dun.yml").open("a", encoding="utf-8") as file:
        file.write("status: draft\n")

    assert "\n  role (draft)  " in impact(MASTS, folder=tmp_path / "s")[1]


# Equal to the sources without the claims -----------------------------------------------------

CHECKED = check(read_tree(SECOND))
assert CHECKED.facts is not None
FACTS = CHECKED.facts
ASKED = sorted((kind, id_) for id_, kinds in known(FACTS).items() for kind in kinds)


@cache
def documents() -> Mapping[str, Any]:
    return {path: plain(node) for path, node in CHECKED.loaded.nodes.items()}


def supports(gone: set[str]) -> Iterator[tuple[str, tuple[int, bool]]]:
    """Every entry of the YAML files that lists claims: how many are there, and what besides.

    Read from the files alone, as a person would who looks for what is left.
    """
    there = {entry.id for entry in FACTS.claims.values() if entry.claim.withdrawn is None} - gone

    def entries(value: Any, where: str) -> Iterator[tuple[str, tuple[int, bool]]]:  # noqa: ANN401
        if isinstance(value, list):
            for index, inner in enumerate(value):
                yield from entries(inner, f"{where}.{index}")
        elif isinstance(value, dict):
            claims = value.get("claims")
            if isinstance(claims, list) and all(isinstance(one, str) for one in claims):
                besides = "outside" in value or "assessment" in value
                yield where, (len(there.intersection(claims)), besides)
            for key, inner in value.items():
                yield from entries(inner, f"{where}.{key}")

    for path, document in documents().items():
        yield from entries(document, path)


@pytest.mark.parametrize(("kind", "id_"), ASKED, ids="-".join)
def test_equals_the_sources_without_the_claims(kind: str, id_: str) -> None:
    answered = answer(FACTS, CHECKED.loaded, kind, id_)
    gone = {claim.id for claim in answered.claims}
    before, after = dict(supports(set())), dict(supports(gone))
    fallen = {w for w, (n, besides) in after.items() if not n and before[w][0] and not besides}
    weakened = {w for w, (n, _) in after.items() if n < before[w][0]} - fallen

    assert len(_listing(answered.falls)) == len(fallen)
    assert len(_listing(answered.weakened)) == len(weakened)
    assert {thing.path for thing in _listing(answered.falls)} == set(map(_path, fallen))
    assert {thing.path for thing in _listing(answered.weakened)} == set(map(_path, weakened))


def _listing(things: tuple[Any, ...]) -> list[Any]:
    """All that list claims in a file: positions follow from claims."""
    return [thing for thing in things if thing.kind != "position"]


def _path(where: str) -> str:
    return f"{where.partition('.yml')[0]}.yml"


@pytest.mark.parametrize(("kind", "id_"), ASKED, ids="-".join)
def test_positions_equal_the_ledger_without_the_claims(kind: str, id_: str) -> None:
    answered = answer(FACTS, CHECKED.loaded, kind, id_)
    rest = _without({claim.id for claim in answered.claims})
    cells = {(p.actor, p.proposition) for p in FACTS.ledger.entries}
    was = {cell: len(FACTS.ledger.positions(*cell)) for cell in cells}
    left = {cell: len(rest.ledger.positions(*cell)) for cell in cells}

    assert {thing.id for thing in answered.falls if thing.kind == "position"} == {
        f"{actor} on {proposition}" for (actor, proposition), n in left.items() if not n
    }
    assert {thing.id for thing in answered.weakened if thing.kind == "position"} == {
        f"{actor} on {proposition}"
        for (actor, proposition), n in left.items()
        if 0 < n < was[actor, proposition]
    }
    assert {thing.id for thing in answered.unconfirmed} == {
        claim
        for claim in rest.claims
        if FACTS.lineage.corroboration(claim).confirms
        and not rest.lineage.corroboration(claim).confirms
    }


def _without(gone: set[str]) -> Facts:
    """The facts of the sources, some claims taken out of their files."""
    files = dict(read_tree(SECOND).files)
    for path, document in documents().items():
        if path.endswith("/annotations.yml"):
            article = path.split("/")[1]
            kept = [one for one in document["claims"] if f"{article}/{one['id']}" not in gone]
            first = files[path].split(b"\n", 1)[0].decode()
            body = yaml.safe_dump({**document, "claims": kept}, allow_unicode=True)
            files[path] = f"{first}\n{body}".encode()
    briefing = load(files).briefing
    assert briefing is not None
    return derive(briefing)
