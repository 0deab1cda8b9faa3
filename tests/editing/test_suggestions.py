"""What is suggested can be pasted as it is, and then nothing is left to suggest."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.check import Checked, check
from generator.editing import pasteable_yaml, suggest
from generator.fs import Tree, read_tree
from generator.model.fields import ArticleId
from generator.yaml_nodes import read
from tests.project import BRIEFINGS, SECOND

CASES = [
    (folder, path.name) for folder in BRIEFINGS for path in sorted((folder / "articles").iterdir())
]
COURIER = ArticleId("vellis-courier-2031-05-04")


def bare(folder: Path, id_: str) -> dict[str, bytes]:
    """A briefing in which one article is a draft without annotations, and nothing cites it."""
    files = dict(read_tree(folder).files)
    record, notes = (f"articles/{id_}/{name}.yml" for name in ("record", "annotations"))
    files[record] = files[record].replace(b"\ntitle:", b"\nstatus: draft\ntitle:", 1)
    files[notes] = files[notes].split(b"\n", 1)[0] + b"\nclaims: []\n"
    return files


def checked(files: Mapping[str, bytes]) -> Checked:
    return check(Tree(dict(files), ()))


def suggested(files: Mapping[str, bytes], id_: str) -> str:
    facts = checked(files).facts
    assert facts
    article = ArticleId(id_)
    taken = {claim.id for claim in facts.briefing.articles[article].annotations.claims}
    return pasteable_yaml(suggest(facts, article), facts.texts[article], taken)


@pytest.mark.parametrize(("folder", "id_"), CASES)
def test_pasted_as_it_is_it_has_no_error_of_its_own(folder: Path, id_: str) -> None:
    files = bare(folder, id_)
    notes = f"articles/{id_}/annotations.yml"
    first = files[notes].split(b"\n", 1)[0]
    pasted = {**files, notes: first + b"\n" + suggested(files, id_).encode()}

    after = checked(pasted)

    errors = [str(one) for one in after.findings if one.severity == "error"]
    assert [one for one in errors if notes in one] == []
    assert {one.rule for one in after.findings if one.where.path == notes} <= {
        *("left-to-do", "unknown-reference", "shown-quotation-too-long"),
        "quote-without-translation",
    }
    assert after.facts
    coverage = after.facts.coverage[ArticleId(id_)]
    assert coverage.covered == coverage.total
    assert ", 0 skipped" in str(after.proof)


@pytest.mark.parametrize(("folder", "id_"), CASES)
def test_the_same_article_gives_the_same_suggestions(folder: Path, id_: str) -> None:
    files = bare(folder, id_)

    assert suggested(files, id_) == suggested(dict(reversed(files.items())), id_)


def test_every_proposal_says_why() -> None:
    lines = suggested(bare(SECOND, COURIER), COURIER).splitlines()
    claims = [at for at, line in enumerate(lines) if line.startswith("  - id: ")]

    assert len(claims) == 9
    for at in claims:
        assert re.match(r"  # line \d+, column \d+: (words between|a sentence)", lines[at - 2])
        assert re.match(
            r"  # (likely by .+: .+|nobody whom the briefing knows is named for it)$",
            lines[at - 1],
        )


def test_a_direct_quotation_is_proposed_with_its_speaker_and_the_words_that_name_him() -> None:
    text = suggested(bare(SECOND, COURIER), COURIER)

    assert (
        "    by: ilse-marten\n"
        "    quote: A low bridge is the only bridge this town can pay for\n"
        "    also:\n"
        "      - quote: Marten told\n"
        "        role: speaker\n"
    ) in text


def test_names_and_dates_are_told_below() -> None:
    text = suggested(bare(SECOND, COURIER), COURIER)

    assert "#   actor ilse-marten: “Ilse Marten”, “Marten”, lines 3, 5\n" in text
    assert "#   “Port Vellis”, line 3\n" in text
    assert re.search(r"#   line 3, column \d+: \{edtf: 2031-05-03, as_written: Saturday, ", text)


def test_the_headline_is_proposed_as_carrying_no_claim_for_somebody_to_say_why() -> None:
    text = suggested(bare(SECOND, COURIER), COURIER)

    assert (
        "\nno_claim:\n"
        '  - quote: "Harbour bridge to cost 40 million, Authority says"\n'
        '    reason: "To do: the headline. A claim, if it says what the text does not; '
        'else say where it does."\n'
    ) in text
    assert text.count("Harbour bridge to cost") == 1


def test_a_name_that_a_record_has_but_is_not_found_by_leads_to_its_spellings() -> None:
    files = bare(SECOND, COURIER)
    path = "actors/ilse-marten.yml"
    files[path] = re.sub(rb"\nspellings: .*", b"", files[path])

    text = suggested(files, COURIER)

    listing = f"the name in {path}, to be listed under `spellings` there"
    assert f"#   “Ilse Marten”, line 3: {listing}\n" in text
    assert "#   “Port Vellis”, line 3\n" in text


def test_an_article_that_is_annotated_whole_has_nothing_to_paste() -> None:
    files = dict(read_tree(SECOND).files)
    notes = f"articles/{COURIER}/annotations.yml"
    assert b"no_claim:\n" in files[notes]
    files[notes] += b"  - {quote: Harbour bridge to cost, reason: The headline of what follows.}\n"

    text = suggested(files, COURIER)

    assert text.startswith("# Every sentence has a claim, or is listed as carrying none.\n")
    assert "claims:" not in text


def test_it_is_yaml() -> None:
    node, findings = read("a.yml", suggested(bare(SECOND, COURIER), COURIER))

    assert node
    assert not findings


def test_a_speaker_whom_a_pronoun_stands_for_is_marked_as_inferred() -> None:
    text = suggested(bare(SECOND, COURIER), COURIER).replace("\n", " ")
    files = bare(SECOND, COURIER)
    for name in ("article", "capture"):
        path = f"articles/{COURIER}/{name}.txt"
        files[path] = files[path].replace(
            "ever pass it again,” said its president, Óscar Dún.".encode(),
            "ever pass it again,” he said.".encode(),
        )

    spoken = suggested(files, COURIER)

    assert "by: {actor:" not in text
    assert 'inferred: "the sentence has “he said”; ' in spoken


def proposed(sentence: str) -> str:
    """What is proposed for a sentence at the end of an article of Sunday 4 May 2031."""
    files = bare(SECOND, COURIER)
    for name in ("article", "capture"):
        files[f"articles/{COURIER}/{name}.txt"] += f"\n{sentence}\n".encode()
    (block,) = (
        block
        for block in suggested(files, COURIER).split("  - id: ")
        if sentence.removesuffix(".") in block
    )
    return block


@pytest.mark.parametrize(
    ("sentence", "speaker", "day"),
    [
        ("Ilse Marten said on Friday that it was late.", "ilse-marten", "2031-05-02"),
        ("On Friday Ilse Marten said that it was late.", "ilse-marten", "2031-05-02"),
        ("Ilse Marten announced a march for Saturday.", "ilse-marten", ""),
        ("An engineer who saw the bridge on Friday and left it said no.", "to-do", ""),
        ("Ilse Marten, who leads the Guild of Ferries, said no.", "ilse-marten", ""),
        ("Ilse Marten, its director, told the paper so.", "ilse-marten", ""),
        ("The authority's director, Ilse Marten, said no.", "ilse-marten", ""),
        ("After a talk with Ilse Marten, Jo Hart said no.", "to-do", ""),
        ("The council voted on Friday.", "vellis-courier", ""),
    ],
)
def test_who_speaks_and_when_is_told_by_the_verb(sentence: str, speaker: str, day: str) -> None:
    block = proposed(sentence)

    assert f"    by: {speaker}\n" in block
    assert re.findall(r"    said: \{edtf: ([^,]+),", block) == ([day] if day else [])
