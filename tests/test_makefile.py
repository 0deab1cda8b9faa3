"""The Makefile with a Python that only writes down what it is asked: nothing is installed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.project import ROOT

LOCKS = ("requirements.txt", "requirements-dev.txt")

PYTHON = """\
#!/bin/sh
echo "$*" >> "$LOG"
case "$*" in
  "-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  *"-m pip install"*) exit "${INSTALL:-0}" ;;
esac
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the Makefile and the locks, spaces in its path, and a Python beside it."""
    folder = tmp_path / "my own checkout"
    folder.mkdir()
    for name in ("Makefile", *LOCKS):
        shutil.copy(ROOT / name, folder)
    python = tmp_path / "python"
    python.write_text(PYTHON)
    python.chmod(0o755)
    return folder


def make(checkout: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    python = {"PYTHON": str(checkout.parent / "python"), "LOG": str(checkout.parent / "log")}
    return subprocess.run(
        ["/usr/bin/env", "make", *arguments],
        cwd=checkout,
        env={"PATH": "/usr/bin:/bin"} | python | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def asked(checkout: Path) -> list[str]:
    """What Python was asked since the last time."""
    log = checkout.parent / "log"
    lines = log.read_text().splitlines()
    log.write_text("")
    return lines


def test_help_is_the_default(checkout: Path) -> None:
    ran = make(checkout)

    targets = re.findall(r"^  make (\w+)", ran.stdout, re.MULTILINE)
    assert {"build", "test", "serve", "check", "clean", "lock", "help"} <= set(targets)
    assert not (checkout / ".venv").exists()


def test_build_installs_the_core_and_builds(checkout: Path) -> None:
    ran = make(checkout, "build")

    lines = asked(checkout)
    installed = [line for line in lines if "pip install" in line]
    assert ran.returncode == 0
    assert len(installed) == 1
    assert installed[0].endswith("--require-hashes --no-deps -r requirements.txt")
    assert lines[-1] == "-m generator build"


def test_a_second_build_installs_nothing(checkout: Path) -> None:
    make(checkout, "build")
    asked(checkout)
    ran = make(checkout, "build")

    assert not [line for line in asked(checkout) if "install" in line or "venv" in line]
    assert ran.stdout == ""


def test_a_changed_lock_is_installed_again(checkout: Path) -> None:
    make(checkout, "build")
    asked(checkout)
    with (checkout / "requirements.txt").open("a") as lock:
        lock.write("# changed\n")
    make(checkout, "build")

    assert [line for line in asked(checkout) if "install" in line]


def test_an_install_that_failed_is_tried_again(checkout: Path) -> None:
    failed = make(checkout, "build", INSTALL="1")
    asked(checkout)
    make(checkout, "build")

    assert failed.returncode == 2
    assert "the packages of requirements.txt could not be installed" in failed.stderr
    assert [line for line in asked(checkout) if "pip install" in line]


def test_tests_install_the_development_lock_too(checkout: Path) -> None:
    make(checkout, "test", "-j2")

    lines = asked(checkout)
    installed = [line.rpartition(" ")[2] for line in lines if "pip install" in line]
    assert installed == ["requirements.txt", "requirements-dev.txt"]
    assert "pytest" in lines[-1]


def test_two_targets_at_once_install_once(checkout: Path) -> None:
    ran = make(checkout, "-j2", "build", "check")

    installed = [line for line in asked(checkout) if "pip install" in line]
    assert ran.returncode == 0
    assert len(installed) == 2


def test_checks_sources_style_types_and_layers(checkout: Path) -> None:
    make(checkout, "check")

    lines = "\n".join(asked(checkout))
    for tool in ("generator check", "ruff check", "ruff format", "mypy", "importlinter"):
        assert tool in lines


def test_the_two_halves_of_check_are_the_whole(checkout: Path) -> None:
    make(checkout, "dev")
    asked(checkout)
    make(checkout, "check")
    whole = asked(checkout)
    make(checkout, "check-sources")
    make(checkout, "check-code")

    assert next(line for line in whole if "pip" not in line) == "-m generator check"
    assert set(asked(checkout)) == set(whole)


def test_sources_are_checked_without_the_tools_of_development(checkout: Path) -> None:
    make(checkout, "check-sources")

    installed = [line for line in asked(checkout) if "pip install" in line]
    assert [line.rpartition(" ")[2] for line in installed] == ["requirements.txt"]


def test_says_which_python_is_needed(checkout: Path) -> None:
    python = checkout.parent / "python"
    python.write_text('#!/bin/sh\ncase "$*" in --version) echo Python 3.10.1;; *) exit 1;; esac\n')

    ran = make(checkout, "build")

    assert ran.returncode == 2
    assert "is Python 3.10.1: Python 3.11 or later is needed" in ran.stderr.splitlines()[0]


def test_says_that_there_is_no_python(checkout: Path) -> None:
    ran = make(checkout, "build", PYTHON="python-of-another-machine")

    assert ran.stderr.splitlines()[0].startswith("make: no python-of-another-machine here")


def test_says_that_venv_is_missing(checkout: Path) -> None:
    python = checkout.parent / "python"
    python.write_text('#!/bin/sh\ncase "$*" in *venv*) exit 1;; esac\n')

    ran = make(checkout, "build")

    assert "install its venv module (Debian: python3-venv)" in ran.stderr
    assert not (checkout / ".venv").exists()


def test_clean_needs_no_environment(checkout: Path) -> None:
    (checkout / ".mypy_cache").mkdir()

    assert make(checkout, "clean").returncode == 0
    assert not (checkout / ".mypy_cache").exists()
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_host_and_no_folder(lock: str) -> None:
    text = (ROOT / lock).read_text()

    assert "://" not in text
    assert "--index-url" not in text
    assert not re.search(r"(?:^|\s)/\w", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text()

    packages = re.findall(r"^[a-z0-9].*(?:\n +--hash.*)*", text, re.MULTILINE)
    assert packages
    assert all("==" in package and "--hash=sha256:" in package for package in packages)


def test_the_two_locks_agree() -> None:
    pins = [
        dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))
        for lock in LOCKS
    ]

    both = pins[0].keys() & pins[1].keys()
    assert both
    assert {name: pins[0][name] for name in both} == {name: pins[1][name] for name in both}


def test_ci_runs_what_people_run() -> None:
    script = ROOT / ".ci" / "run"

    assert subprocess.run(["/usr/bin/env", "bash", "-n", script], check=False).returncode == 0
    assert script.stat().st_mode & 0o111
    assert script.read_text().splitlines()[-2:] == ["make check", "make test"]
