"""What the schema finds, told at its place and with a way out."""

import pytest

from generator.load.schema import way_to_write
from generator.load.validation import validate
from generator.model.record import Record
from generator.yaml_nodes import read
from tests.sources import (
    ARTICLE,
    BRIEFING,
    BY_UNION,
    EVENT,
    ISSUE,
    NOTES,
    RECORD,
    SPEAKER,
    UNION,
    at,
    changed,
    loading,
    reading_problems,
    sources,
)

LINEAGE = """\
lineage:
  - origin: gazette-report
    relation: original
    basis: The article names no other source.
"""
BASIS = "  basis: A local paper that is often right.\n"
OUTLET = "publisher: Gazette"
STEP_WANTED = (
    "Write `lineage: [{origin: ..., relation: ..., basis: ...}]`. "
    "`relation` is one of original, reprint, rewrite, translation, altered-copy."
)
AUTHORITY_MEANT = "Did you mean `port-authority`?"


def the_finding(path: str, old: str, new: str) -> tuple[str, str, str]:
    """Rule, message and hint of the only finding after a change."""
    (found,) = loading(changed(sources(), path, old, new)).findings
    return found.rule, found.message, found.hint


def position(path: str, old: str, new: str) -> str:
    """Place and rule of the only finding after a change."""
    (found,) = loading(changed(sources(), path, old, new)).findings
    assert found.where.path == path
    return f"{found.where.line}:{found.where.column} {found.rule}"


def test_the_sources_of_the_tests_are_fine() -> None:
    assert reading_problems(sources()) == []


@pytest.mark.parametrize(
    ("path", "old", "new", "place"),
    [
        (RECORD, "wording: intact", "wording: intakt", "19:10 unknown-word"),
        (RECORD, "grade: C", "grade: c", "21:10 unknown-word"),
        (RECORD, "share: 0.6", "share: 60%", "27:12 invalid-value"),
        (RECORD, "words: 60", "words: -1", "28:12 invalid-value"),
        (RECORD, "language: en", "language: English", "8:11 invalid-value"),
        (RECORD, "language: en", "language: en\nurl: http://x.example", "9:6 invalid-value"),
        (RECORD, "language: en", "language: en\nurl: https://x.example/a b", "9:6 invalid-value"),
        (RECORD, "  sha256: ", "  sha256: X", "10:11 invalid-value"),
        (RECORD, "edtf: 2021-03-08", "edtf: 8.3.2021", "5:9 invalid-edtf"),
        (RECORD, "edtf: 2021-03-08", "edtf: [2021-03-08]", "5:9 wrong-type"),
        (RECORD, "edtf: 2021-03-08", "edtf:", "5:8 empty-text"),
        (RECORD, "publisher: Gazette", 'publisher: " "', "3:12 empty-text"),
        (RECORD, "publisher: Gazette", "publisher: {name: Gazette}", "3:12 wrong-type"),
        (RECORD, LINEAGE, "lineage: []\n", "15:10 missing-field"),
        (RECORD, LINEAGE, "lineage: gazette-report\n", "15:10 wrong-type"),
        (RECORD, LINEAGE, "lineage: [gazette-report]\n", "15:11 wrong-type"),
        (RECORD, BASIS, "", "21:3 grade-without-basis"),
        (RECORD, BASIS, "  basis:\n", "22:9 grade-without-basis"),
        (RECORD, BASIS, "  basis: ''\n", "22:10 grade-without-basis"),
        (RECORD, BASIS, "  basis: [often right]\n", "22:10 wrong-type"),
        (SPEAKER, "kind: person\n", "", "2:1 missing-field"),
        (SPEAKER, "kind: person", "knd: person", "4:1 unknown-key"),
        (SPEAKER, "spellings: [", "speling: [", "16:1 unknown-key"),
        (SPEAKER, "spellings: [", "spellings: [~, ", "16:13 empty-text"),
        (SPEAKER, "at: port-authority", "at: Port Authority", "10:9 invalid-id"),
        (SPEAKER, "sort_name: Vale, Ada", "wikidata: 42", "3:11 invalid-value"),
        (NOTES, "by: ada-vale", "by: [ada-vale, Bob]", "6:20 invalid-id"),
        (NOTES, "by: ada-vale", "by: {actor: ada-vale, infered: x}", "6:27 unknown-key"),
        (NOTES, "by: ada-vale", "by: []", "6:9 missing-field"),
        (NOTES, "by: ada-vale", "by:", "6:8 empty-text"),
        (NOTES, "bridge/open: supports", "bridge: supports", "13:7 invalid-id"),
        (NOTES, "bridge/open: supports", "bridge/open: in favour", "13:20 unknown-word"),
        (NOTES, "bridge/open: supports", "bridge/open: {is: for}", "13:25 unknown-word"),
        (NOTES, "bridge/open: supports", "bridge/open: [supports]", "13:20 wrong-type"),
        (NOTES, "kind: statement", "kind: statement\n    background: yes", "25:17 invalid-value"),
        (BRIEFING, "  articles: 1", "  article: 1", "16:3 unknown-key"),
        (BRIEFING, "format: 1", "format: [1]", "2:9 wrong-type"),
    ],
)
def test_points_at_what_is_wrong(path: str, old: str, new: str, place: str) -> None:
    assert position(path, old, new) == place


def test_names_the_nearest_field() -> None:
    assert the_finding(SPEAKER, "spellings: [", "speling: [") == (
        "unknown-key",
        "there is no field `speling` here",
        "Did you mean `spellings`?",
    )


def test_names_all_fields_where_none_is_near() -> None:
    _, _, hint = the_finding(BRIEFING, "  articles: 1", "  xyz: 1")

    assert hint.startswith("The fields here are articles, claims, actors,")


def test_names_a_field_as_editors_write_it() -> None:
    """`is` has another name in the code."""
    assert the_finding(NOTES, "        is: opposes\n", "        iss: opposes\n") == (
        "unknown-key",
        "there is no field `iss` here",
        "Did you mean `is`?",
    )


def test_a_misspelt_field_is_not_a_missing_one_as_well() -> None:
    """Other fields that are missing are told."""
    files = changed(sources(), SPEAKER, "name: Ada Vale\n", "")
    files = changed(files, SPEAKER, "kind: person", "knd: person")

    assert [(f.rule, f.message) for f in loading(files).findings] == [
        ("missing-field", "`name` is missing"),
        ("unknown-key", "there is no field `knd` here"),
    ]


def test_offers_no_id_where_the_path_is_the_id() -> None:
    _, _, hint = the_finding(SPEAKER, "sort_name: Vale, Ada", "zzz: Vale, Ada")

    assert hint.startswith("The fields here are name, sort_name,")


def test_says_what_a_missing_field_is_for() -> None:
    assert the_finding(RECORD, "publisher: Gazette\n", "") == (
        "missing-field",
        "`publisher` is missing",
        "Who published this copy. For example `publisher: The Gazette`.",
    )


@pytest.mark.parametrize(
    ("path", "old", "new", "way"),
    [
        (RECORD, "wording: intact\n", "", "One of intact, altered, unknown."),
        (NOTES, BY_UNION, "", "For example `by: port-authority`."),
        (RECORD, LINEAGE, "", STEP_WANTED),
        (RECORD, LINEAGE, "lineage: []\n", STEP_WANTED),
    ],
)
def test_says_how_a_missing_field_is_written(path: str, old: str, new: str, way: str) -> None:
    assert the_finding(path, old, new)[2].endswith(way)


def test_the_ways_to_write_required_fields_are_taken_as_written() -> None:
    """Each example is read as the YAML it is, and its field has nothing against it."""
    ways = [
        (record, way)
        for record in Record.__subclasses__()
        for name, field in record.model_fields.items()
        if field.is_required() and "`" in (way := way_to_write(record, field.alias or name))
    ]
    assert len(ways) > 40
    for record, way in ways:
        node, slips = read("file.yml", way.split("`")[1])
        assert node, way
        others = [found for found in validate(record, node).findings if "missing" not in found.rule]
        assert not [*slips, *others], way


@pytest.mark.parametrize(
    ("path", "old", "new", "meant"),
    [
        (NOTES, "    said:\n", "    date:\n", "said"),
        (NOTES, "    by: ada-vale\n", "    speaker: ada-vale\n", "by"),
        (RECORD, "published:\n", "date:\n", "published"),
        (SPEAKER, "name: Ada Vale", "title: Ada Vale", "name"),
        (ISSUE, "title: The bridge\n", "name: The bridge\n", "title"),
        (BRIEFING, "as_of:", "date:", "as_of"),
    ],
)
def test_names_the_field_that_a_word_means(path: str, old: str, new: str, meant: str) -> None:
    assert the_finding(path, old, new)[2] == f"Did you mean `{meant}`?"


def test_names_the_nearest_word() -> None:
    assert the_finding(RECORD, "wording: intact", "wording: intakt") == (
        "unknown-word",
        "`intakt` is not one of intact, altered, unknown",
        "Did you mean `intact`?",
    )


def test_a_word_may_be_near_but_for_its_case() -> None:
    assert the_finding(RECORD, "grade: C", "grade: c")[2] == "Did you mean `C`?"


def test_says_what_the_words_mean_where_none_is_near() -> None:
    _, _, hint = the_finding(RECORD, "grade: C", "grade: 3")

    assert hint.splitlines()[0].startswith("A: Completely reliable: ")
    assert [line[:2] for line in hint.splitlines()] == ["A:", "B:", "C:", "D:", "E:", "F:"]


def test_says_what_form_a_value_has() -> None:
    assert the_finding(RECORD, "  sha256: ", "  sha256: X")[1] == (
        "`sha256` must be 64 of the characters 0-9 and a-f, "
        "as `sha256sum` prints them for that file"
    )


def test_names_the_nearest_id() -> None:
    rule, _, hint = the_finding(SPEAKER, "at: port-authority", "at: Port Authority")

    assert (rule, hint) == ("invalid-id", "Did you mean `port-authority`?")


@pytest.mark.parametrize(
    ("path", "old", "new", "hint"),
    [
        (NOTES, "by: ada-vale", "by: The Director", "Did you mean `ada-vale`?"),
        (NOTES, "by: ada-vale", "by: {actor: The Director}", "Did you mean `ada-vale`?"),
        (NOTES, "by: ada-vale", "by: [Director, dockers-union]", "Did you mean `ada-vale`?"),
        (EVENT, "issues: [bridge]", "issues: [The bridge]", "Did you mean `bridge`?"),
        (BRIEFING, "key_actors: [port-authority]", "key_actors: [Port Autority]", AUTHORITY_MEANT),
        (RECORD, OUTLET, f"{OUTLET}\noutlet: The Port Authority", AUTHORITY_MEANT),
        (
            RECORD,
            OUTLET,
            f"{OUTLET}\noutlet: The Gazette",
            (
                "Write the id of one that is there, "
                "or write `actors/the-gazette.yml` and `the-gazette` here."
            ),
        ),
        (
            SPEAKER,
            "kind: person",
            "kind: person\narticle: The Herald",
            "Write the id of an article that is there: the name of its folder.",
        ),
        (
            SPEAKER,
            "kind: person",
            "kind: person\narticle: Gazette 2021-03-08",
            "Did you mean `gazette-2021-03-08`?",
        ),
    ],
)
def test_names_the_id_of_the_record_that_is_called_so(
    path: str, old: str, new: str, hint: str
) -> None:
    """And no id that only has the form of one."""
    files = changed(sources(), SPEAKER, "spellings: [Ada Vale]", "spellings: [Ada Vale, Director]")
    (found,) = loading(changed(files, path, old, new)).findings

    assert (found.rule, found.hint) == ("invalid-id", hint)


def test_a_record_is_called_by_its_name_where_it_has_faults() -> None:
    files = changed(sources(), SPEAKER, "kind: person", "kind: persn")
    files = changed(files, NOTES, "by: ada-vale", "by: Ada Vale")
    hints = {found.rule: found.hint for found in loading(files).findings}

    assert hints["invalid-id"] == "Did you mean `ada-vale`?"


def test_an_id_in_other_letters_comes_before_a_name() -> None:
    files = changed(sources(), UNION, "spellings: [", "spellings: [Ada Vale, ")
    (found,) = loading(changed(files, NOTES, "by: ada-vale", "by: Ada Vale")).findings

    assert found.hint == "Did you mean `ada-vale`?"


def test_a_file_that_is_to_be_renamed_has_the_id_that_it_will_have() -> None:
    files = {path.replace("ada-vale", "Ada Vale"): text for path, text in sources().items()}
    found = loading(changed(files, NOTES, "by: ada-vale", "by: Ada Vale")).findings

    assert [(f.rule, f.hint) for f in found] == [
        ("invalid-id", "Rename it to `ada-vale`."),
        ("invalid-id", "Did you mean `ada-vale`?"),
    ]


def test_an_id_of_its_own_file_is_made_of_any_words() -> None:
    _, _, hint = the_finding(NOTES, "id: not-asked", "id: Nobody asked")

    assert hint == "Did you mean `nobody-asked`?"


def test_names_no_id_of_one_part_for_one_of_two() -> None:
    rule, message, hint = the_finding(NOTES, "bridge/open: supports", "Ferry: supports")

    assert (rule, hint) == (
        "invalid-id",
        "Such an id is that of its article or issue, a slash, and its own in there.",
    )
    assert "two parts" in message


@pytest.mark.parametrize(
    ("old", "new", "near"),
    [
        ("by: ada-vale", "by: actors/ada-vale.yml", "ada-vale"),
        ("bridge/open: supports", "issues/bridge/open: supports", "bridge/open"),
        ("by: ada-vale", "by: Ada Vale.yml", "ada-vale"),
    ],
)
def test_names_the_id_in_a_path(old: str, new: str, near: str) -> None:
    rule, _, hint = the_finding(NOTES, old, new)

    assert (rule, hint) == ("invalid-id", f"Did you mean `{near}`?")


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        (
            BY_UNION,
            "by: gazette-2021-03-08/dockers-union",
            "Leave out the slash, and what does not belong to the id.",
        ),
        (
            BY_UNION,
            "by: dockers-union, ada-vale",
            "A list stands in brackets: [one, another].",
        ),
    ],
)
def test_says_what_to_do_with_more_than_an_id(old: str, new: str, hint: str) -> None:
    assert the_finding(NOTES, old, new)[2] == hint


def test_says_what_an_invalid_date_seems_to_mean() -> None:
    rule, _, hint = the_finding(RECORD, "edtf: 2021-03-08", "edtf: 8 March 2021")

    assert rule == "invalid-edtf"
    assert "2021-03-08" in hint


@pytest.mark.parametrize(
    "unknown", ["unknown", '"?"', "n/a", "n.d.", "N. D.", "none", "not known", "uuuu", "'–'", '""']
)
def test_says_how_a_date_is_written_that_nobody_knows(unknown: str) -> None:
    rest = "if nothing is known of the date, or as much as is known: the year alone will do."
    rule, message, hint = the_finding(RECORD, "edtf: 2021-03-08", f"edtf: {unknown}")

    assert (rule, hint) == ("invalid-edtf", f"Write `edtf: XXXX` {rest}")
    assert message in {
        f"`{unknown.strip(chr(34) + chr(39))}` is not an EDTF date",
        "the date is empty",
    }


def test_leaves_a_date_out_that_nobody_knows_where_it_may_be_absent() -> None:
    hint = the_finding(NOTES, "edtf: 2021-03-08", "edtf: unknown")[2]

    assert hint == (
        "Leave `said` out if nothing is known of the date, "
        "or write as much as is known: the year alone will do."
    )


def test_nothing_is_no_date() -> None:
    assert (
        "Write `edtf: XXXX` if nothing is known"
        in the_finding(RECORD, "edtf: 2021-03-08", "edtf: ~")[2]
    )


@pytest.mark.parametrize("date", ["soon", "unknown/2021", "199u"])
def test_a_date_of_which_something_is_known_is_told_as_it_is(date: str) -> None:
    hint = the_finding(RECORD, "edtf: 2021-03-08", f"edtf: {date}")[2]

    assert "XXXX" not in hint


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("70%", "Write `share: 0.7`."),
        ("70 %", "Write `share: 0.7`."),
        ("12.5 per cent", "Write `share: 0.125`."),
        ("33.3333%", "Write `share: 0.3333`."),
        ("100%", "Write `share: 1`."),
        ("0,7", "Write `share: 0.7`."),
        (".35", "Write `share: 0.35`."),
        ("70", "Write `share: 0.7`, if 70 per cent is meant."),
        ("150%", "Write the part of 1 that is meant: `share: 0.35` is 35 per cent."),
        ("half", "Write the part of 1 that is meant: `share: 0.35` is 35 per cent."),
    ],
)
def test_says_which_share_is_meant(given: str, hint: str) -> None:
    assert the_finding(RECORD, "share: 0.6", f"share: {given}") == (
        "invalid-value",
        "this must be a share between 0 and 1, such as 0.35",
        hint,
    )


def test_a_whole_number_is_no_share() -> None:
    assert the_finding(RECORD, "words: 60", "words: 60%")[2] == ""


def test_a_comma_in_braces_may_be_that_of_a_number() -> None:
    budget = "  budget:\n    share: 0.6\n    words: 60\n"
    hint = the_finding(RECORD, budget, "  budget: {share: 0,6, words: 60}\n")[2]

    assert hint.startswith("Is it the end of a number? Its decimals stand behind a point")


def test_a_year_behind_a_comma_is_no_decimal() -> None:
    dated = "published:\n  edtf: 2021-03-08\n  as_written: 8 March 2021\n  basis: corpus\n"
    in_braces = "published: {edtf: 2021-03-08, as_written: March 8, 2021, basis: corpus}\n"
    (found,) = (
        f
        for f in loading(changed(sources(), RECORD, dated, in_braces)).findings
        if f.message == "there is no field `2021` here"
    )

    assert found.hint == (
        "Is it the end of a text? In braces a text with a comma needs quotation marks."
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("edtf: 2021-03-08", "edtf: [2021]", "`edtf` must be a date, not a list"),
        ("share: 0.6", "share: {a: b}", "`share` must be a number, not a block of fields"),
        (LINEAGE, "lineage: x\n", "`lineage` must be a list, not text"),
        (LINEAGE, "lineage: [x]\n", "entry 1 of `lineage` must be a block of fields, not text"),
        (LINEAGE, "lineage: [~]\n", "entry 1 of `lineage` has nothing behind it"),
        ("grade: C", "grade:", "`grade` has nothing behind it"),
        ("grade: C", "grade: [C]", "`grade` must be one of A, B, C, D, E, F, not a list"),
    ],
)
def test_names_what_has_the_wrong_shape(old: str, new: str, message: str) -> None:
    assert the_finding(RECORD, old, new)[1] == message


@pytest.mark.parametrize(
    ("path", "old", "new", "hint"),
    [
        (
            RECORD,
            LINEAGE,
            "lineage: x\n",
            "Below `lineage:`, begin each entry so: `- origin: ...`.",
        ),
        (
            RECORD,
            LINEAGE,
            "lineage: {origin: gazette-report, relation: original, basis: None named.}\n",
            (
                "Write `lineage: [{origin: gazette-report, relation: original, "
                "basis: None named.}]`; commas stand between several."
            ),
        ),
        (
            RECORD,
            LINEAGE,
            f"lineage:\n  origin: x\n  relation: original\n  basis: {'word ' * 50}\n",
            "Put a dash and a space before its first field, and two spaces before each other.",
        ),
        (
            ISSUE,
            "  - id: open\n    says: The harbour bridge should open in May.\n",
            "  - The harbour bridge should open in May.\n",
            "Write `- {id: ..., says: The harbour bridge should open in May.}`.",
        ),
        (
            SPEAKER,
            (
                "summary:\n  - says: Ada Vale speaks for the Port Authority.\n"
                "    claims: [gazette-2021-03-08/opens-in-may]\n"
            ),
            "summary:\n  - Ada Vale speaks for the Port Authority.\n",
            "Write `- says: Ada Vale speaks for the Port Authority.`.",
        ),
        (
            SPEAKER,
            (
                "summary:\n  - says: Ada Vale speaks for the Port Authority.\n"
                "    claims: [gazette-2021-03-08/opens-in-may]\n"
            ),
            "summary: Ada Vale speaks, and leads.\n",
            'Below `summary:`, begin each entry so: `- says: "Ada Vale speaks, and leads."`.',
        ),
        (
            RECORD,
            "reliability:\n  grade: C\n  basis: A local paper that is often right.\n",
            "reliability: C\n",
            "Write `reliability: {grade: C, basis: ...}`.",
        ),
        (
            SPEAKER,
            "spellings: [Ada Vale]",
            "spellings: (Ada Vale, Vale)",
            "Write `spellings: [Ada Vale, Vale]`; commas stand between several.",
        ),
        (
            SPEAKER,
            "spellings: [Ada Vale]",
            "spellings: Ada Vale, Vale]",
            "Write `spellings: [Ada Vale, Vale]`; commas stand between several.",
        ),
        (
            SPEAKER,
            "spellings: [Ada Vale]",
            f"spellings: {'Ada Vale, ' * 9}Vale",
            f"Write `spellings: [{'Ada Vale, ' * 9}Vale]`; commas stand between several.",
        ),
        (
            SPEAKER,
            "spellings: [Ada Vale]",
            f"spellings: {'Ada Vale, ' * 30}Vale",
            "Put square brackets around it: `spellings: [...]`; commas stand between several.",
        ),
        (RECORD, LINEAGE, "lineage: [x]\n", "Write its fields: origin, relation, basis."),
        (
            RECORD,
            "publisher: Gazette",
            "publisher: [Gazette]",
            "A text with `: ` in it, or with a bracket or a dash first, needs quotation marks.",
        ),
        (
            NOTES,
            "      bridge/open: supports",
            "      - bridge/open: supports",
            "Write `stances: {bridge/open: supports}`.",
        ),
        (
            NOTES,
            "    stances:\n      bridge/open: supports",
            "    stances: [bridge/open, supports]",
            "Write `stances: {bridge/open: supports}`.",
        ),
        (
            NOTES,
            "    stances:\n      bridge/open: supports",
            "    stances: [bridge/open]",
            "Write each as `key: value`, without a dash.",
        ),
    ],
)
def test_says_how_to_write_the_right_shape(path: str, old: str, new: str, hint: str) -> None:
    assert the_finding(path, old, new)[2] == hint


def test_says_what_belongs_in_an_empty_field() -> None:
    assert the_finding(SPEAKER, "spellings: [Ada Vale]", "spellings:")[2] == (
        "Write a list, or leave the field out."
    )
    assert the_finding(SPEAKER, "name: Ada Vale\n", "name:\n")[2] == (
        "The name as pages print it. For example `name: Port Authority`."
    )


@pytest.mark.parametrize(
    ("path", "owner"), [(RECORD, "the source"), (NOTES, "the claim")], ids=["record", "annotations"]
)
def test_says_which_grade_has_no_basis(path: str, owner: str) -> None:
    line = {RECORD: BASIS, NOTES: "      basis: The paper had a letter.\n"}[path]

    assert the_finding(path, line, "") == (
        "grade-without-basis",
        f"the grade of {owner} has no basis",
        "Say in a sentence why it is this grade.",
    )


def test_a_missing_basis_elsewhere_is_a_missing_field() -> None:
    rule, message, _ = the_finding(RECORD, "  basis: Short quotations for comment.\n", "")

    assert (rule, message) == ("missing-field", "`basis` is missing")


def test_a_faulty_entry_does_not_make_its_list_too_short() -> None:
    files = changed(
        sources(),
        ISSUE,
        "  - says: The Port Authority says yes, and the dockers' union objects.",
        "  - sayz: The Port Authority says yes, and the dockers' union objects.",
    )

    assert [found.rule for found in loading(files).findings] == ["unknown-key"]


def test_a_comma_in_braces_is_told_once() -> None:
    files = changed(
        sources(),
        RECORD,
        "reliability:\n  grade: C\n  basis: A local paper that is often right.\n",
        "reliability: {grade: C, basis: A local paper, often right.}\n",
    )
    found = loading(files).findings

    assert [(f.rule, f.message, f.hint) for f in found] == [
        (
            "unknown-key",
            "there is no field `often right.` here",
            "Is it the end of a text? In braces a text with a comma needs quotation marks.",
        )
    ]


def test_a_colon_without_a_space_in_braces() -> None:
    files = changed(sources(), RECORD, "  grade: C\n  basis: A local paper", "  {grade:C}\n  # ")
    (found,) = loading(files).findings

    assert (found.message, found.hint) == (
        "this colon has no space behind it",
        "Put a space behind the colon.",
    )


@pytest.mark.parametrize(
    ("word_", "meant"),
    [("yes", "true"), ("No", "false"), ("off", "false"), ("True", "true"), ("ja", "true")],
)
def test_a_flag_in_other_words_is_told_as_it_is_written(word_: str, meant: str) -> None:
    files = changed(
        sources(), NOTES, "kind: statement", f"kind: statement\n    background: {word_}"
    )

    (found,) = loading(files).findings
    assert found.hint == f"Write `background: {meant}`."


def test_an_address_without_its_beginning() -> None:
    files = changed(sources(), RECORD, "title:", "url: gazette.example/2033\ntitle:")

    (found,) = loading(files).findings
    assert found.hint == "Copy it from the browser, with `https://` before it."


@pytest.mark.parametrize(
    ("path", "old", "new", "meant"),
    [
        (
            ISSUE,
            f"claims: [{ARTICLE}/opens-in-may, ",
            "claims: [opens-in-may, ",
            f"{ARTICLE}/opens-in-may",
        ),
        (NOTES, "bridge/open:\n", "open:\n", "bridge/open"),
    ],
)
def test_an_id_without_its_first_part_is_told_whole(
    path: str, old: str, new: str, meant: str
) -> None:
    text = sources()[path]
    assert old in text
    found = loading({**sources(), path: text.replace(old, new, 1)}).findings

    assert [(one.rule, one.hint) for one in found] == [("invalid-id", f"Did you mean `{meant}`?")]


def test_a_format_that_is_no_number_is_written_as_it_should_be() -> None:
    (found,) = loading(changed(sources(), BRIEFING, "format: 1", "format: one")).findings

    assert found.hint == "Write `format: 1`."


def test_an_id_in_a_file_whose_path_is_its_id() -> None:
    files = changed(sources(), SPEAKER, "name: Ada Vale\n", "id: ada-vale\nname: Ada Vale\n")

    assert reading_problems(files) == [
        f"{at(files, SPEAKER, 'id: ada')}: error[unknown-key] there is no field `id` here"
    ]


def test_quotes_in_one_line_and_no_more_than_is_needed() -> None:
    given = "in\\n\\ttact" + " and so on" * 20
    _, message, _ = the_finding(RECORD, "wording: intact", f'wording: "{given}"')

    assert message.startswith("`in tact and so on and so on ")
    assert "...` is not one of intact," in message
    assert "\n" not in message


def test_fields_that_lost_their_indent_are_told_once_with_the_block_above_them() -> None:
    published = "  edtf: 2021-03-08\n  as_written: 8 March 2021\n"
    files = changed(sources(), RECORD, published + "  basis: corpus\n", published.replace("  ", ""))
    files = changed(
        files, RECORD, "  grade: C\n" + BASIS, ("  grade: C\n" + BASIS).replace("  ", "")
    )

    assert [(found.message, found.hint) for found in loading(files).findings] == [
        (
            "`published` has nothing behind it",
            "Indent `edtf` and `as_written` by two more spaces, to stand below `published`.",
        ),
        (
            "`reliability` has nothing behind it",
            "Indent `grade` and `basis` by two more spaces, to stand below `reliability`.",
        ),
    ]


def test_a_field_that_lost_its_indent_beside_an_empty_block_is_not_told_of_another() -> None:
    found = the_finding(
        NOTES, "grade: 2\n      basis: It was said", "\n    grade: 2\n    basis: It"
    )
    told = ("empty-text", "`credibility` has nothing behind it")
    hint = "Indent `grade` and `basis` by two more spaces, to stand below `credibility`."

    assert found == (*told, hint)


def test_a_truth_value_is_no_sentence() -> None:
    rule, message, hint = the_finding(NOTES, "basis: It was said to the paper.", "basis: true")

    assert (rule, message) == ("invalid-value", "a sentence belongs here, not true or false")
    assert hint


def test_a_field_above_an_empty_block_is_not_told_to_stand_below_it() -> None:
    files = changed(
        sources(), RECORD, "reliability:\n  grade: C\n" + BASIS, "grade: C\nreliability:\n"
    )

    assert not [found for found in loading(files).findings if found.hint.startswith("Indent ")]
