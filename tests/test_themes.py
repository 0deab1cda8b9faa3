"""The generated pages do not depend on their theme: links and citations hold in another one."""

import re
from pathlib import Path

import pytest

from generator.build import outline_docs, settings, write_docs
from generator.check import check
from generator.fs import read_tree
from generator.site import build_site
from tests.project import BRIEFINGS
from tests.site.harbour import FAULTS_OF_THE_BUILTIN_THEME, in_builtin_theme


@pytest.mark.parametrize("sources", BRIEFINGS, ids=lambda folder: folder.name)
def test_every_link_and_citation_resolves_in_the_builtin_theme(
    sources: Path, tmp_path: Path
) -> None:
    docs = outline_docs(check(read_tree(sources)), tmp_path / "docs")
    write_docs(docs)
    citations = sum(len(re.findall(r'<a href="#e\d+" ', text())) for text in docs.files.values())

    report = build_site(in_builtin_theme(settings(docs, tmp_path / "site"), tmp_path))

    assert {problem.message for problem in report.problems} == FAULTS_OF_THE_BUILTIN_THEME
    assert report.links > citations > 30
