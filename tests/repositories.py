"""Real git repositories in temporary folders, untouched by the configuration of who runs tests."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_AUTHOR_NAME": "An Editor",
    "GIT_AUTHOR_EMAIL": "editor@example.org",
    "GIT_AUTHOR_DATE": "2031-05-06T12:00:00Z",
    "GIT_COMMITTER_NAME": "An Editor",
    "GIT_COMMITTER_EMAIL": "editor@example.org",
    "GIT_COMMITTER_DATE": "2031-05-06T12:00:00Z",
}


@dataclass(frozen=True)
class Repository:
    """A repository and its working tree."""

    folder: Path

    @classmethod
    def begin(cls, folder: Path) -> "Repository":
        """Make an empty repository; the folder is made if it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        repository = cls(folder)
        repository.git("init", "--quiet", "--initial-branch=main")
        return repository

    def git(self, *words: str | Path) -> str:
        """Run git in the working tree and return what it printed."""
        ran = subprocess.run(
            ["git", *map(str, words)],  # noqa: S607
            cwd=self.folder,
            env=ENVIRONMENT,
            capture_output=True,
            check=True,
        )
        return ran.stdout.decode().strip()

    def commit(self, files: Mapping[str, str | bytes] | None = None) -> str:
        """Write files, commit all there is, and return the id of the commit."""
        for path, content in (files or {}).items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            data = content.encode() if isinstance(content, str) else content
            (self.folder / path).write_bytes(data)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "A change")
        return self.git("rev-parse", "HEAD")
