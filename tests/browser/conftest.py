"""The browser and the sites that tests share: the harbour pages, and the two briefings."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from generator.site import build_site
from tests.browser.harness import ARGUMENTS, NO_BROWSER, browser_program, served
from tests.project import ROOT, SECOND, SOURCES, generator
from tests.site.harbour import harbour


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium. Without one tests are skipped, but not in CI."""
    program = browser_program()
    if program is None and os.environ.get("CI") == "true":
        pytest.fail(f"{NO_BROWSER}; in CI that is an error")
    if program is None:
        pytest.skip(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def harbour_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the harbour pages, built and served below a sub-path."""
    settings = harbour(tmp_path_factory.mktemp("harbour"))
    assert build_site(settings).problems == ()
    with served(settings.site) as address:
        yield address


@pytest.fixture(scope="session")
def flagship(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the shipped briefing's site, beside the pages that people wrote."""
    return _built(tmp_path_factory, "flagship", SOURCES, shutil.copytree)


@pytest.fixture(scope="session")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the fictional briefing's site, with no pages but its own."""
    return _built(tmp_path_factory, "second", SECOND, lambda _from, to: to.mkdir())


def _built(
    factory: pytest.TempPathFactory,
    name: str,
    sources: Path,
    make_docs: Callable[[Path, Path], object],
) -> Path:
    """The folder of a briefing's site, built once for all processes of a run."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder, docs = shared / name, shared / f"{name}-docs"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            make_docs(ROOT / "docs", docs)
            ran = generator("build", "--sources", sources, "--docs", docs, "--site", folder)
            assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder


@pytest.fixture(scope="session")
def flagship_site(flagship: Path) -> Iterator[str]:
    """The address of the shipped briefing, served below a sub-path."""
    with served(flagship) as address:
        yield address


@pytest.fixture(scope="session")
def second_site(second: Path) -> Iterator[str]:
    """The address of the fictional briefing, served below a sub-path."""
    with served(second) as address:
        yield address
