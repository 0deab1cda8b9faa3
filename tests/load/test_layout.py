"""Which path of a sources folder is what."""

import pytest

from generator.load.layout import slug, survey

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
        ("actor/ada-vale.yml", "Did you mean `actors`?"),
        ("isues/bridge.yml", "Did you mean `issues`?"),
        ("briefing.yaml", "Did you mean `briefing.yml`?"),
        ("articles/gazette-2021-03-08/anotations.yml", "Did you mean `annotations.yml`?"),
        ("articles/gazette-2021-03-08/pages/one.txt", "Delete it"),
        ("actors/ada-vale.yaml", "Did you mean `actors/ada-vale.yml`?"),
        ("actors/people/ada-vale.yml", "Delete it"),
        ("notes.txt", "Delete it"),
        (
            "articles/article.txt",
            "Put it into the folder of its article: `articles/ID/article.txt`.",
        ),
        ("gazette/article.txt", "Did you mean `articles/gazette/article.txt`?"),
    ],
)
def test_a_path_that_fits_nowhere_is_told_with_the_nearest_that_does(path: str, hint: str) -> None:
    (finding,) = survey([*WHOLE, path]).findings

    assert (str(finding.where), finding.rule, str(finding.severity)) == (
        f"{path}:1:1",
        "unexpected-file",
        "warning",
    )
    assert finding.hint.startswith(hint)


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("actors/Ada Vale.yml", "Rename it to `ada-vale`."),
        ("actors/kılıç_ağa.yml", "Rename it to `kilic-aga`."),
        ("actors/ada--vale.yml", "Rename it to `ada-vale`."),
        ("actors/ada.vale.yml", "Rename it to `ada-vale`."),
        ("actors/東.yml", "Rename it to `a-name`."),
        ("actors/.yml", "Rename it to `a-name`."),
    ],
)
def test_a_file_name_that_is_no_id(path: str, hint: str) -> None:
    (finding,) = survey([*WHOLE, path]).findings

    assert (str(finding.where), finding.rule) == (f"{path}:1:1", "invalid-id")
    assert finding.hint == hint


def test_a_folder_name_that_is_no_id() -> None:
    paths = [path.replace("gazette", "Gazette") for path in WHOLE]

    assert told(*paths) == ["articles/Gazette-2021-03-08/record.yml:1:1 error[invalid-id]"]


@pytest.mark.parametrize("name", ["index", "con", "aux", "com1", "lpt9"])
def test_reserved_names(name: str) -> None:
    assert told(*WHOLE, f"terms/{name}.yml") == [f"terms/{name}.yml:1:1 error[reserved-id]"]


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
