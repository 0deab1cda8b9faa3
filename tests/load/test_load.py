"""From a sources folder to a briefing, or to findings that say why not."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Finding, Location, Place, Severity
from generator.load import load
from generator.model.fields import ActorId, ArticleId
from tests.sources import (
    ARTICLE,
    AUTHORITY,
    BRIEFING,
    BY_UNION,
    CAPTURE,
    EVENT,
    ISSUE,
    NOTES,
    ORIGIN,
    OTHER_ARTICLE,
    RECORD,
    SPEAKER,
    TERM,
    TEXT,
    at,
    changed,
    diagnostics,
    digest,
    extended,
    loading,
    reading_problems,
    sources,
    two_articles,
    without,
)


def test_everything_is_there() -> None:
    briefing = loading(two_articles()).briefing

    assert briefing is not None
    assert list(briefing.articles) == [OTHER_ARTICLE, ARTICLE]
    assert list(briefing.actors) == ["ada-vale", "dockers-union", "port-authority"]
    assert briefing.articles[ArticleId(ARTICLE)].text == sources()[TEXT]
    assert briefing.articles[ArticleId(ARTICLE)].capture_sha256 == digest(sources()[CAPTURE])
    assert briefing.unread == frozenset()


def test_the_path_is_the_id() -> None:
    briefing = loading(sources()).briefing

    assert briefing is not None
    assert briefing.actors[ActorId("ada-vale")].id == "ada-vale"


def test_files_of_one_order_and_another_are_one_briefing() -> None:
    files = sources()

    assert loading(dict(reversed(files.items()))).briefing == loading(files).briefing


def test_everything_wrong_is_told_in_one_run() -> None:
    files = changed(sources(), BRIEFING, "title: The", "titel: The")
    files = changed(files, RECORD, "wording: intact", "wording: intakt")
    files = changed(files, NOTES, "kind: announcement", "kind: announcment")
    files = changed(files, NOTES, BY_UNION, "by: Dockers")
    files = changed(files, SPEAKER, "kind: person", "kind: person\nkind: state")
    files = changed(files, ISSUE, "question:", "question: *x")
    files = without(files, EVENT, CAPTURE)
    files = {**files, "evnts/opening.yml": "", TEXT: "a\x08b"}

    assert [f"{found.where} {found.rule}" for found in loading(files).findings] == [
        f"{SPEAKER}:5:1 duplicate-key",
        f"{NOTES}:5:11 unknown-word",
        f"{NOTES}:25:9 invalid-id",
        f"{TEXT}:1:2 control-character",
        f"{CAPTURE}:1:1 missing-file",
        f"{RECORD}:19:10 unknown-word",
        f"{BRIEFING}:3:1 unknown-key",
        "evnts/opening.yml:1:1 misplaced-file",
        f"{ISSUE}:3:11 yaml-anchor",
        f"{ISSUE}:3:14 yaml-syntax",
    ]


def test_one_faulty_claim_hides_no_other() -> None:
    loaded = loading(changed(sources(), NOTES, "kind: announcement", "kind: announcment"))

    assert loaded.briefing is not None
    assert [entry.claim.id for entry in loaded.briefing.claims()] == ["not-asked"]
    assert loaded.briefing.unread == {NOTES}


def test_a_place_below_a_faulty_claim_is_its_own() -> None:
    files = changed(sources(), NOTES, "kind: announcement", "kind: announcment")
    loaded = loading(files)

    where = loaded.resolve(Place(NOTES, ("claims", 0, "quote")))

    assert str(where) == at(files, NOTES, "Nobody asked us")


def test_whatever_is_wrong_marks_its_file() -> None:
    files = changed(sources(), TERM, "kind: law", "kind: low")
    files = changed(files, SPEAKER, "kind: person", "kind: person\nkind: person")
    briefing = loading(files).briefing

    assert briefing is not None
    assert briefing.unread == {TERM, SPEAKER}
    assert not briefing.terms
    assert "ada-vale" in briefing.actors


@pytest.mark.parametrize("path", [TEXT, CAPTURE, RECORD])
def test_an_article_that_cannot_be_read_is_left_out_whole(path: str) -> None:
    briefing = loading(without(sources(), path)).briefing

    assert briefing is not None
    assert not briefing.articles
    assert f"articles/{ARTICLE}" in briefing.unread


def test_without_annotations_an_article_is_there_and_claims_nothing() -> None:
    briefing = loading(without(sources(), NOTES)).briefing

    assert briefing is not None
    assert list(briefing.claims()) == []
    assert list(briefing.articles) == [ARTICLE]
    assert briefing.unread == {NOTES}


def test_a_faulty_briefing_file_does_not_keep_the_rest_from_being_checked() -> None:
    files = changed(sources(), BRIEFING, "as_of: 2021-03-31", "as_of: yesterday")
    files = changed(files, SPEAKER, "kind: person", "kind: persn")
    loaded = loading(files)

    assert [found.rule for found in loaded.findings] == ["unknown-word", "invalid-edtf"]
    assert loaded.briefing is not None
    assert list(loaded.briefing.articles) == [ARTICLE]


def test_another_format_is_the_only_thing_told() -> None:
    files = changed(sources(), BRIEFING, "format: 1", "format: 2")
    files = changed(files, SPEAKER, "kind: person", "kind: persn")
    loaded = loading({**files, "stray.txt": ""})

    assert loaded.briefing is None
    assert [str(found.where) for found in loaded.findings] == [at(files, BRIEFING, "2\ntitle")]
    assert loaded.findings[0].rule == "unknown-format"


def test_points_at_the_first_byte_that_is_not_utf8() -> None:
    data = sources()[AUTHORITY].encode().replace(b"name: Port", "name: é".encode() + b"\xe9Port")

    assert reading_problems({**sources(), AUTHORITY: data}) == [
        f"{AUTHORITY}:2:8: error[not-utf8] this file is not UTF-8 text: byte 0xE9 fits nowhere"
    ]


@pytest.mark.parametrize("path", [TEXT, CAPTURE])
def test_texts_are_utf8_too(path: str) -> None:
    (problem,) = reading_problems({**sources(), path: b"one\ntw\xff"})

    assert problem.startswith(f"{path}:2:3: error[not-utf8]")


def test_an_alias_is_told_once() -> None:
    files = changed(sources(), BRIEFING, "issues: [bridge]", "issues: *key")

    assert reading_problems(files) == [
        f"{at(files, BRIEFING, '*key')}: error[yaml-anchor] `*key` repeats another place"
    ]


def test_a_capture_is_bytes_and_its_hash_is_theirs() -> None:
    data = b"one\r\ntwo\n"
    briefing = loading({**sources(), CAPTURE: data}).briefing

    assert briefing is not None
    article = briefing.articles[ArticleId(ARTICLE)]
    assert article.capture == "one\r\ntwo\n"
    assert article.capture_sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("path", "up", "kind"),
    [(BRIEFING, "../", "briefing"), (SPEAKER, "../../", "actor"), (RECORD, "../../../", "record")],
)
def test_the_first_line_names_the_schema(path: str, up: str, kind: str) -> None:
    line = f"# yaml-language-server: $schema={up}generator/schemas/{kind}.schema.json"
    files = sources()
    assert files[path].startswith(f"{line}\n")

    (found,) = loading({**files, path: files[path].removeprefix(f"{line}\n")}).findings

    assert (str(found.where), found.rule) == (f"{path}:1:1", "schema-line")
    assert found.hint == f"Begin the file with `{line}`"


def test_a_record_in_the_place_of_another_kind_is_told_once() -> None:
    """Or else every field that it lacks there, and every place that names it, would be told."""
    files = sources()
    files["terms/ada-vale.yml"] = files.pop(SPEAKER)

    (found,) = loading(files).findings

    assert (str(found.where), found.rule) == ("terms/ada-vale.yml:1:1", "schema-line")
    assert (
        found.message == "this file is of the kind actor by its first line, and term by its place"
    )
    assert found.hint.startswith(
        "Move it to `actors/`; or, if it is in its place, begin it with `#"
    )
    assert [found.rule for found in diagnostics(files)] == ["schema-line"]


def test_annotations_in_the_place_of_a_record_are_told_once() -> None:
    files = sources()
    files[RECORD], files[NOTES] = files[NOTES], files[RECORD]

    assert [found.rule for found in diagnostics(files)] == ["schema-line", "schema-line"]


@pytest.mark.parametrize("path", [TEXT, CAPTURE])
def test_an_empty_text_is_told_once(path: str) -> None:
    """Or else every quotation, and every date with its words, would be told."""
    found = diagnostics({**two_articles(), path: " \n\n"})

    assert [f"{one.where} {one.rule}" for one in found] == [f"{path}:1:1 empty-text"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SPEAKER, "actors/Ada_Vale.yml"),
        (ORIGIN, "origins/gazette report.yml"),
        (ISSUE, "issues/Bridge.yml"),
    ],
)
def test_a_record_whose_name_is_no_id_is_told_once(old: str, new: str) -> None:
    """Or else every place that names it would be told."""
    files = sources()
    files[new] = files.pop(old)

    assert [f"{one.where} {one.rule}" for one in diagnostics(files)] == [f"{new}:1:1 invalid-id"]


def test_an_article_whose_name_is_no_id_is_told_once() -> None:
    files = {path.replace("gazette-2021", "Gazette-2021"): text for path, text in sources().items()}

    assert [found.rule for found in diagnostics(files)] == ["invalid-id"]


def test_an_empty_file_need_not_name_its_schema() -> None:
    assert [found.rule for found in loading({**sources(), TERM: ""}).findings] == ["yaml-documents"]


def test_the_schema_may_be_anywhere() -> None:
    files = changed(sources(), SPEAKER, "../../generator/schemas/", "https://gazette.example/")

    assert loading(files).findings == ()


def test_a_finding_gets_its_line_and_column() -> None:
    loaded = loading(sources())
    finding = Finding(Place(SPEAKER, ("kind",)), "it is not so", "Make it so.")

    found = loaded.diagnose("not-so", Severity.WARNING, finding)

    assert (str(found.where), found.rule) == (f"{SPEAKER}:4:7", "not-so")
    assert (found.severity, found.message, found.hint) == (
        Severity.WARNING,
        "it is not so",
        "Make it so.",
    )


def test_a_place_in_a_file_that_was_not_read_is_its_beginning() -> None:
    loaded = loading(sources())

    assert loaded.resolve(Place("actors/nobody.yml", ("name",))) == Location("actors/nobody.yml")
    assert loaded.resolve(Location(TEXT, 3, 4)) == Location(TEXT, 3, 4)


def test_nothing_at_all() -> None:
    assert reading_problems({}) == [
        "briefing.yml:1:1: error[missing-file] there is no briefing.yml here"
    ]


PATHS = st.sampled_from(
    [*sources(), "actors/A b.yml", "x", "articles/a/b/c", f"articles/{ARTICLE}/x", "terms/con.yml"]
)
YAMLISH = st.text(st.sampled_from("ab:-[]{}&*#'\"!?|> \n")).map(str.encode)
SPOILT = st.tuples(st.sampled_from([*sources()]), st.integers(0, 600), st.binary(max_size=3)).map(
    lambda cut: (cut[0], spoilt(sources()[cut[0]].encode(), cut[1], cut[2]))
)


def spoilt(data: bytes, index: int, put: bytes) -> bytes:
    return data[:index] + put + data[index + 1 :]


@given(st.lists(st.one_of(SPOILT, st.tuples(PATHS, st.one_of(st.binary(), YAMLISH))), max_size=4))
def test_whatever_the_bytes_loading_ends_and_tells(changes: list[tuple[str, bytes]]) -> None:
    """Never an exception; findings are sorted and each is in a file that is or should be there."""
    files = {path: text.encode() for path, text in sources().items()} | dict(changes)
    loaded = load(files)

    assert list(loaded.findings) == sorted(loaded.findings)
    assert {found.where.path for found in loaded.findings} <= files.keys() | {
        f"articles/{part}/{name}"
        for part in ("a", ARTICLE)
        for name in ("capture.txt", "article.txt", "record.yml", "annotations.yml")
    }
    assert loaded.briefing is not None or loaded.findings


def test_more_of_a_file_is_read_as_one_with_it() -> None:
    files = extended(sources(), SPEAKER, "status: draft\n")
    briefing = loading(files).briefing

    assert briefing is not None
    assert briefing.actors[ActorId("ada-vale")].status == "draft"


def test_files_that_have_each_others_names_are_told_what_they_were() -> None:
    files = {**sources(), RECORD: sources()[NOTES], NOTES: sources()[RECORD]}

    assert [(found.rule, found.hint.partition("?")[0]) for found in loading(files).findings] == [
        ("schema-line", "Was this `record.yml`"),
        ("schema-line", "Was this `annotations.yml`"),
    ]
