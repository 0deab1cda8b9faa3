"""Which path of a sources folder is what."""

import pytest

from generator.load.layout import survey
from generator.load.paths import slug

ARTICLE = tuple(
    f"articles/gazette-2021-03-08/{name}"
    for name in ("capture.txt", "article.txt", "record.yml", "annotations.yml")
)
WHOLE = ("briefing.yml", *ARTICLE, "actors/ada-vale.yml", "terms/harbour-act.yml")


def told(*paths: str) -> list[str]:
    return [f"{f.where} {f.severity}[{f.rule}]" for f in survey(paths).findings]


def test_every_path_has_its_kind_and_id() -> None:
    layout = survey(reversed(WHOLE))

    assert layout.briefing == "briefing.yml"
    assert layout.articles == ("gazette-2021-03-08",)
    assert layout.entities == (
        ("actor", "ada-vale", "actors/ada-vale.yml"),
        ("term", "harbour-act", "terms/harbour-act.yml"),
    )
    assert layout.findings == ()


def test_no_briefing_is_missing() -> None:
    assert told() == ["briefing.yml:1:1 error[missing-file]"]


@pytest.mark.parametrize("path", ARTICLE)
def test_an_article_has_four_files(path: str) -> None:
    rest = [other for other in WHOLE if other != path]

    assert told(*rest) == [f"{path}:1:1 error[missing-file]"]


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("actor/ada-vale.yml", "Delete it"),
        ("briefing.yaml", "Delete it"),
        ("articles/gazette-2021-03-08/anotations.yml", "Delete it"),
        ("articles/gazette-2021-03-08/pages/one.txt", "Delete it"),
        ("actors/ada-vale.yaml", "Delete it"),
        ("actor/notes.txt", "Delete it"),
        ("actors/people/ada-vale.yml", "Delete it"),
        ("notes.txt", "Delete it"),
        (
            "articles/article.txt",
            "Put it into the folder of its article: `articles/ID/article.txt`.",
        ),
    ],
)
def test_a_path_that_is_meant_for_no_place_that_is_free_is_warned_of(path: str, hint: str) -> None:
    (finding,) = survey([*WHOLE, path]).findings

    assert (str(finding.where), finding.rule, str(finding.severity)) == (
        f"{path}:1:1",
        "unexpected-file",
        "warning",
    )
    assert finding.hint.startswith(hint)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("actors/bo-lind.yaml", "actors/bo-lind.yml"),
        ("actors/Bo Lind.yml.txt", "actors/bo-lind.yml"),
        ("actors/bo-lind.YML", "actors/bo-lind.yml"),
        ("Actor/bo-lind.yaml", "actors/bo-lind.yml"),
        ("article/dispatch/Annotations.yml", "articles/dispatch/annotations.yml"),
    ],
)
def test_a_file_is_told_where_it_seems_to_belong(path: str, place: str) -> None:
    layout = survey([*WHOLE, path])

    assert [(str(f.where), f.rule, f.message, f.hint) for f in layout.findings] == [
        (
            f"{path}:1:1",
            "misplaced-file",
            f"this file is not read; it seems to be meant as `{place}`",
            "Rename or move it, or delete it.",
        )
    ]
    assert place in layout.meant


@pytest.mark.parametrize("folder", ["Articles", "article", "artikles"])
def test_of_a_folder_of_another_name_only_the_folder_is_told(folder: str) -> None:
    layout = survey([path.replace("articles/", f"{folder}/") for path in WHOLE])

    assert [(str(f.where), f.rule, f.message, f.hint) for f in layout.findings] == [
        (
            f"{folder}/gazette-2021-03-08/annotations.yml:1:1",
            "misplaced-file",
            f"nothing in the folder `{folder}` is read; it seems to be meant as `articles`",
            "Move or rename it to `articles`.",
        )
    ]
    assert layout.meant == {*ARTICLE, "articles/gazette-2021-03-08"}


@pytest.mark.parametrize(
    ("folder", "wanted", "way"),
    [
        ("articles/2021/gazette", "articles/gazette", "articles"),
        ("gazette", "articles/gazette", "articles/gazette"),
        ("sources/articles/gazette", "articles/gazette", "articles"),
    ],
)
def test_a_folder_of_an_article_in_the_wrong_place_is_told_once(
    folder: str, wanted: str, way: str
) -> None:
    paths = [path.replace(ARTICLE[0].rpartition("/")[0], folder) for path in ARTICLE]
    (finding,) = survey([*WHOLE, *paths]).findings

    assert finding.rule == "misplaced-file"
    assert f"`{way}`" in finding.message
    assert finding.hint.endswith(f"to `{way}`.")
    assert wanted in survey([*WHOLE, *paths]).meant


@pytest.mark.parametrize(
    "path", ["bo-lind.yml", "actors/bo-lind.txt", "actors/people/bo-lind.yml", "notes/Bo Lind.md"]
)
def test_a_record_in_no_place_belongs_where_its_first_line_says(path: str) -> None:
    layout = survey([*WHOLE, path], {path: "actor"})

    assert [finding.rule for finding in layout.findings] == ["misplaced-file"]
    assert "actors/bo-lind.yml" in layout.meant


def test_where_the_folder_is_there_too_what_is_in_the_other_is_to_be_moved() -> None:
    (finding,) = survey([*WHOLE, "actor/bo-lind.yml"]).findings

    assert (finding.rule, finding.hint) == ("misplaced-file", "Move what is in it to `actors`.")


@pytest.mark.parametrize("name", ["annotations.yml", "record.yml"])
def test_a_file_of_an_article_that_is_there_by_another_name_is_not_missing_too(name: str) -> None:
    paths = [path.replace(name, name.capitalize()) for path in WHOLE]

    assert [f.rule for f in survey(paths).findings] == ["misplaced-file"]


def test_a_briefing_file_that_is_there_by_another_name_is_not_missing_too() -> None:
    (finding,) = survey(["Briefing.yaml", *WHOLE[1:]]).findings

    assert (finding.rule, finding.message) == (
        "misplaced-file",
        "this file is not read; it seems to be meant as `briefing.yml`",
    )


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("actors/Bo Lind.yml", "Rename it to `bo-lind`."),
        ("actors/kılıç_ağa.yml", "Rename it to `kilic-aga`."),
        ("actors/bo--lind.yml", "Rename it to `bo-lind`."),
        ("actors/bo.lind.yml", "Rename it to `bo-lind`."),
        ("actors/東.yml", "Rename it to `a-name`."),
        ("actors/.yml", "Rename it to `a-name`."),
    ],
)
def test_a_file_name_that_is_no_id(path: str, hint: str) -> None:
    (finding,) = survey([*WHOLE, path]).findings

    assert (str(finding.where), finding.rule) == (f"{path}:1:1", "invalid-id")
    assert finding.hint == hint


@pytest.mark.parametrize(
    "name",
    ["ada-vale copy", "ada-vale - Copy (2)", "ada-vale (1)", "Copy of ada-vale", "Ada Vale"],
)
def test_a_copy_is_taken_for_one(name: str) -> None:
    (finding,) = survey([*WHOLE, f"actors/{name}.yml"]).findings

    assert finding.rule == "invalid-id"
    assert finding.hint == (
        "Is it a copy of `actors/ada-vale.yml`? Then delete it, or else give it an id of its own."
    )


@pytest.mark.parametrize("name", ["index", "con", "aux", "com1", "lpt9"])
def test_reserved_names(name: str) -> None:
    assert told(*WHOLE, f"terms/{name}.yml") == [f"terms/{name}.yml:1:1 error[reserved-id]"]


def test_a_reserved_name_of_a_folder() -> None:
    paths = [path.replace("gazette-2021-03-08", "index") for path in WHOLE]

    assert told(*paths) == ["articles/index/record.yml:1:1 error[reserved-id]"]


@pytest.mark.parametrize("name", ["index-of-prices", "condor", "com10", "lpt", "nullity"])
def test_names_that_only_begin_so_are_free(name: str) -> None:
    assert told(*WHOLE, f"terms/{name}.yml") == []


def test_paths_that_differ_in_case_alone_collide() -> None:
    found = survey([*WHOLE, "actors/Ada-Vale.yml"]).findings

    assert [(str(f.where), f.rule) for f in found] == [
        ("actors/ada-vale.yml:1:1", "colliding-id"),
        ("actors/Ada-Vale.yml:1:1", "invalid-id"),
    ]
    assert "actors/Ada-Vale.yml" in found[0].message


def test_paths_that_differ_in_unicode_form_alone_collide() -> None:
    composed, decomposed = "actors/\u00e9.yml", "actors/e\u0301.yml"

    assert f"{composed}:1:1 error[colliding-id]" in told(*WHOLE, composed, decomposed)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Port Authority", "port-authority"),
        ("İbrahim Kılıç", "ibrahim-kilic"),
        ("Große Brücke", "grosse-brucke"),
        ("  A & B, Ltd. ", "a-b-ltd"),
        ("…", "a-name"),
    ],
)
def test_the_nearest_id(text: str, wanted: str) -> None:
    assert slug(text) == wanted
