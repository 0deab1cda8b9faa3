import gzip
import os
import re
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.fs import Obstructed
from generator.site import BuildFailed, SiteSettings, build_site, clean_site, mkdocs_environment
from tests.project import files_of
from tests.site.harbour import FAULTS_OF_THE_BUILTIN_THEME, harbour, in_builtin_theme


@pytest.fixture
def settings(tmp_path: Path) -> SiteSettings:
    return harbour(tmp_path)


def test_builds_a_site_without_problems(settings: SiteSettings) -> None:
    report = build_site(settings)

    assert report.problems == ()
    assert report.pages == 7
    assert report.links > 50
    assert (settings.site / "claims/gazette-2021-03-08/toll/index.html").is_file()
    assert (settings.site / "data/briefing.json").is_file()


def test_builds_in_the_builtin_theme_as_well(settings: SiteSettings, tmp_path: Path) -> None:
    """All checks hold but those of what that theme itself writes, links and citations too."""
    report = build_site(in_builtin_theme(settings, tmp_path))

    assert {problem.message for problem in report.problems} == FAULTS_OF_THE_BUILTIN_THEME
    assert report.links > 50


def test_the_sites_name_is_escaped_once(settings: SiteSettings) -> None:
    build_site(settings)

    page = (settings.site / "index.html").read_text(encoding="utf-8")
    assert "Harbour &amp; bridge" in page
    assert "&amp;amp;" not in page


def test_every_page_carries_the_same_policy(settings: SiteSettings) -> None:
    build_site(settings)

    pages = [path.read_text(encoding="utf-8") for path in settings.site.rglob("*.html")]
    found = [
        re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', p) for p in pages
    ]
    assert {len(policies) for policies in found} == {1}
    assert len({policy for (policy,) in found}) == 1


def test_a_page_in_html_keeps_what_it_holds_byte_for_byte(settings: SiteSettings) -> None:
    before = b'<html lang="en"><head><title>\xe9</title><meta name="description" content="D">'
    (settings.docs / "old.html").write_bytes(before + b"<h1>Old</h1>")

    assert build_site(settings).problems == ()
    after = (settings.site / "old.html").read_bytes()
    assert re.sub(rb"<meta http-equiv=[^>]*>", b"", after) == before + b"<h1>Old</h1>"


def test_the_search_dialog_has_a_name(settings: SiteSettings) -> None:
    build_site(settings)

    page = (settings.site / "index.html").read_text(encoding="utf-8")
    assert 'role="dialog" aria-label="Search"' in page


def test_calls_the_worker_that_folds_letters(settings: SiteSettings) -> None:
    build_site(settings)

    page = (settings.site / "index.html").read_text(encoding="utf-8")
    workers = settings.site / "assets/javascripts/workers"
    stock = next(path.name for path in workers.glob("search.*.js"))
    assert f"workers/fold.js?stock={stock}" in page
    assert (workers / "fold.js").is_file()


def test_replaces_the_site_of_an_earlier_run(settings: SiteSettings) -> None:
    build_site(settings)
    (settings.docs / "method.md").unlink()
    build_site(replace(settings, nav=settings.nav[:-1]))

    assert not (settings.site / "method").exists()
    assert sorted(path.name for path in settings.site.parent.iterdir()) == ["docs", "site"]


@pytest.mark.parametrize(
    ("page", "text", "message"),
    [
        ("method.md", "# M\n\n[x](gone.md)", "gone.md"),
        ("method.md", "# M\n\n[x](#gone)", "#gone"),
        ("method.md", '# M\n\n<a href="gone/">x</a>', "gone/index.html, which does not exist"),
        ("method.md", "# M\n\n<p id='m'>", "“m” is there 2 times"),
        ("stray.md", "# Stray", "stray.md"),
        ("method/index.md", "# Twice", "This page has the same address as"),
        ("README.md", "# Twice", "This page has the same address as README.md"),
        ("method.markdown", "# Twice", "This page has the same address as method.markdown"),
    ],
)
def test_a_faulty_page_leaves_the_old_site(
    settings: SiteSettings, page: str, text: str, message: str
) -> None:
    build_site(settings)
    before = files_of(settings.site)
    (settings.docs / page).parent.mkdir(exist_ok=True)
    (settings.docs / page).write_text(f"---\ntitle: M\ndescription: M\n---\n{text}\n")

    report = build_site(settings)

    assert message in "\n".join(map(str, report.problems))
    assert files_of(settings.site) == before
    assert sorted(path.name for path in settings.site.parent.iterdir()) == ["docs", "site"]


def test_a_link_in_the_docs_folder_is_a_problem(settings: SiteSettings) -> None:
    (settings.docs / "passwords.txt").symlink_to("/etc/passwd")

    report = build_site(settings)

    assert [str(problem) for problem in report.problems] == [
        "passwords.txt: This is a symbolic link; only files can be published."
    ]
    assert not settings.site.exists()


def test_a_pipe_in_the_docs_folder_does_not_hang(settings: SiteSettings) -> None:
    os.mkfifo(settings.docs / "pipe.md")

    assert "is a named pipe" in str(build_site(settings).problems[0])


def test_debris_is_not_published(settings: SiteSettings) -> None:
    for name in ("index.md~", "index.md.orig", ".index.md.swp"):
        (settings.docs / name).write_text("draft")

    assert build_site(settings).problems == ()
    assert not [path for path in files_of(settings.site) if "index.md" in path]


def test_does_not_replace_what_is_no_site(settings: SiteSettings) -> None:
    settings.site.mkdir()
    (settings.site / "thesis.txt").write_text("mine")

    with pytest.raises(Obstructed, match="is not a site built earlier"):
        build_site(settings)

    assert files_of(settings.site) == {"thesis.txt": b"mine"}


@pytest.mark.parametrize("place", ["docs", "docs/site", "."])
def test_refuses_a_site_in_the_docs_and_the_docs_in_a_site(
    settings: SiteSettings, place: str
) -> None:
    with pytest.raises(Obstructed, match="lie in each other"):
        build_site(replace(settings, site=settings.docs.parent / place))


def test_tells_what_mkdocs_said_where_it_cannot_run(settings: SiteSettings, tmp_path: Path) -> None:
    base = tmp_path / "base.yml"
    base.write_text("theme: [\n")

    with pytest.raises(BuildFailed, match="MkDocs stopped with status 1"):
        build_site(replace(settings, base=base))

    assert not settings.site.exists()


@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_modes_do_not_depend_on_the_umask(settings: SiteSettings, umask: int) -> None:
    earlier = os.umask(umask)
    try:
        build_site(settings)
    finally:
        os.umask(earlier)

    modes = {stat.S_IMODE(path.stat().st_mode) for path in settings.site.rglob("*.html")}
    assert modes == {0o644}
    assert stat.S_IMODE(settings.site.stat().st_mode) == 0o755


BUILD = """
import sys
from pathlib import Path
from generator.site import build_site
from tests.site.harbour import harbour
assert not build_site(harbour(Path(sys.argv[1]))).problems
"""


def test_two_builds_are_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the path, hash seed, locale, time zone and clock of the machine."""
    built: list[dict[str, bytes]] = []
    for name, seed, zone, locale, clock in [
        ("here", "0", "UTC", "C", "0"),
        ("über there", "7", "Asia/Tokyo", "tr_TR.UTF-8", "2000000000"),
    ]:
        folder = tmp_path / name
        folder.mkdir()
        surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale}
        subprocess.run(
            [sys.executable, "-c", BUILD, str(folder)],
            env=os.environ | surroundings | {"SOURCE_DATE_EPOCH": clock},
            cwd=Path(__file__).parents[2],
            check=True,
        )
        built.append(files_of(folder / "site"))

    assert built[0] == built[1]
    assert str(tmp_path).encode() not in b"".join(built[0].values())


def test_the_sitemap_is_in_the_site(settings: SiteSettings) -> None:
    build_site(settings)

    sitemap = gzip.decompress((settings.site / "sitemap.xml.gz").read_bytes()).decode()
    assert "<loc>https://example.org/briefing/actors/ada-vale/</loc>" in sitemap


def test_mkdocs_sees_little_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("SECRET", "x")

    environment = mkdocs_environment()

    assert not {"PYTHONPATH", "SECRET"} & environment.keys()
    assert environment["LC_ALL"] == "C.UTF-8"


def test_cleaning_deletes_a_site_and_nothing_else(settings: SiteSettings) -> None:
    clean_site(settings.site)
    build_site(settings)
    clean_site(settings.site)

    assert not settings.site.exists()
    with pytest.raises(Obstructed):
        clean_site(settings.docs)
