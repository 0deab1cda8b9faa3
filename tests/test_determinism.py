"""Same input, same bytes: whatever the machine, locale, time zone, order or place."""

import os
import shutil
from pathlib import Path

import pytest

from tests.project import SECOND, files_of, generator

CIRCUMSTANCES = {
    "here": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    "elsewhere with a space": {"PYTHONHASHSEED": "4242", "TZ": "Asia/Kathmandu", "LC_ALL": "C"},
}


@pytest.fixture
def umask(request: pytest.FixtureRequest) -> None:
    previous = os.umask(0o022)
    request.addfinalizer(lambda: os.umask(previous))  # noqa: PT021 - the umask is a single call


def build(folder: Path, environment: dict[str, str], mask: int) -> dict[str, bytes]:
    shutil.copytree(SECOND, folder / "sources")
    os.umask(mask)
    ran = generator(
        *("build", "--sources", folder / "sources"),
        *("--docs", folder / "docs", "--site", folder / "site"),
        environment=environment,
    )
    os.umask(0o022)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    modes = {
        f"mode of {path.relative_to(folder)}": oct(path.stat().st_mode).encode()
        for path in (folder / "site").rglob("*")
    }
    return {**files_of(folder / "docs"), **files_of(folder / "site"), **modes}


@pytest.mark.usefixtures("umask")
def test_two_builds_in_different_circumstances_are_the_same_bytes(tmp_path: Path) -> None:
    built = []
    for mask, (name, environment) in zip((0o022, 0o077), CIRCUMSTANCES.items(), strict=True):
        (tmp_path / name).mkdir()
        built.append(build(tmp_path / name, environment, mask))
    one, other = built

    assert len(one) > 50
    assert {path for path in one.keys() | other.keys() if one.get(path) != other.get(path)} == set()


def test_a_second_build_writes_no_page_anew(tmp_path: Path) -> None:
    words = ("--sources", SECOND, "--docs", tmp_path / "docs", "--site", tmp_path / "site")
    assert generator("build", *words).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "docs").rglob("*.md")}
    assert generator("build", *words).returncode == 0

    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "docs").rglob("*.md")}
