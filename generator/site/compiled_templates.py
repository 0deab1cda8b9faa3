"""Compiled templates, kept from one run of MkDocs to the next beside its configuration.

Half of what MkDocs does for a single page is to compile the templates of the theme. This is a
hook: MkDocs loads the file by its path and calls `on_env`, and nothing of the generator does.
A template that was changed has another checksum and is compiled anew.
"""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache


def on_env(env: Environment, config: Mapping[str, str], **_: object) -> None:
    """Let the environment that MkDocs has made look for compiled templates first."""
    folder = Path(config["config_file_path"]).parent / "templates"
    folder.mkdir(exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))
