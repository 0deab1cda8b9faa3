"""Reading YAML: positions kept, nothing changed, everything wrong told at its place."""

import json

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diagnostics import Location
from generator.yaml_nodes import MAX_DEPTH, Fields, Items, Scalar, blanks, locate, plain, read

PATH = "actors/ada-vale.yml"

HARBOUR = """\
name: Ada Vale
roles:
  - title: Director
    at: port-authority
spellings: [Ada Vale, "A. Vale"]
"""


def told(text: str) -> list[str]:
    """Every finding as `line:column rule`."""
    _, findings = read(PATH, text)
    assert {finding.where.path for finding in findings} <= {PATH}
    return [f"{f.where.line}:{f.where.column} {f.rule}" for f in findings]


def value(text: str) -> object:
    node, findings = read(PATH, text)
    assert node is not None
    assert findings == ()
    return plain(node)


def message(text: str) -> str:
    (finding,) = read(PATH, text)[1]
    return finding.message


# --- every scalar stays text ------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "on", "1.10", "0123", "12:30:45", "1_000", "2021-02-30", "0x1F", "1e3", ".inf"],
)
def test_a_scalar_is_its_text(text: str) -> None:
    assert value(f"key: {text}") == {"key": text}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_these_alone_mean_absent(text: str) -> None:
    assert value(f"key: {text}") == {"key": None}


def test_nothing_at_all_is_told_from_a_tilde() -> None:
    node, _ = read(PATH, "a:\nb: ~\nc:\n  - d:\n    e: ''\n  -\n")
    assert node is not None

    assert [(keys[-1], where) for keys, where in blanks(node)] == [
        ("a", Location(PATH, 1, 3)),
        ("d", Location(PATH, 4, 7)),
    ]


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_in_quotation_marks_they_are_text(text: str) -> None:
    assert value(f'key: "{text}"') == {"key": text}


def test_a_key_is_its_text() -> None:
    assert value("no: a\n1.10: b\n~: c\n") == {"no": "a", "1.10": "b", "~": "c"}


def test_folded_and_literal_text_keep_their_words() -> None:
    assert value("a: >-\n  one: two\n  three #4\nb: |\n  x\n  y\n") == {
        "a": "one: two three #4",
        "b": "x\ny\n",
    }


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
@example("no")
@example("1.10")
@example("# not a comment")
@example("{a: *b}")
@example("\N{NO-BREAK SPACE}x\N{ZERO WIDTH SPACE}")
def test_every_text_comes_back(text: str) -> None:
    """JSON strings are YAML scalars. What PyYAML itself writes unquoted comes back as well."""
    unseen = {"\u2028", "\u2029", "\ufffe", "\uffff", "\ufeff"}
    if unseen.intersection(text):
        return
    written = yaml.safe_dump({"key": text}, allow_unicode=True, width=10**9)
    escaped = "".join(f"\\U{ord(character):08X}" for character in text)

    assert value(json.dumps({"key": text}, ensure_ascii=False)) == {"key": text}
    assert value(f'- "{escaped}"\n') == [text]
    assert value(written) == {"key": text}


# --- positions --------------------------------------------------------------------------------


def test_a_place_is_that_of_the_value() -> None:
    node, _ = read(PATH, HARBOUR)
    assert node is not None

    assert locate(node, ("name",)) == Location(PATH, 1, 7)
    assert locate(node, ("roles", 0, "at")) == Location(PATH, 4, 9)
    assert locate(node, ("spellings", 1)) == Location(PATH, 5, 23)
    assert locate(node, ("roles",)) == Location(PATH, 3, 3)
    assert locate(node, ("roles", 0)) == Location(PATH, 3, 5)


def test_a_place_can_be_that_of_the_key() -> None:
    node, _ = read(PATH, HARBOUR)
    assert node is not None

    assert locate(node, ("roles",), on_key=True) == Location(PATH, 2, 1)
    assert locate(node, ("roles", 0, "at"), on_key=True) == Location(PATH, 4, 5)


def test_what_is_not_written_is_where_it_would_be() -> None:
    node, _ = read(PATH, HARBOUR)
    assert node is not None

    assert locate(node, ("kind",)) == Location(PATH, 1, 1)
    assert locate(node, ("roles", 0, "attested", "edtf")) == Location(PATH, 3, 5)
    assert locate(node, ("roles", 7, "at")) == Location(PATH, 3, 3)
    assert locate(node, ("name", "lang"), on_key=True) == Location(PATH, 1, 7)


def test_a_single_entry_stands_for_a_list_of_one() -> None:
    node, _ = read(PATH, "by: ada-vale\nthrough: {actor: gazette}\n")
    assert node is not None

    assert locate(node, ("by", 0, "actor")) == Location(PATH, 1, 5)
    assert locate(node, ("through", 0, "actor")) == Location(PATH, 2, 18)


def test_columns_count_characters() -> None:
    assert told("å😀: &x b") == ["1:5 yaml-anchor"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_may(end: str) -> None:
    assert told(f"a: b{end}c: d #e{end}f: &x g{end}") == [
        "2:6 comment-after-value",
        "3:4 yaml-anchor",
    ]


def test_a_byte_order_mark_at_the_start_is_no_column() -> None:
    assert value("\ufeffa: b") == {"a": "b"}
    assert told("\ufeffa: b #c") == ["1:6 comment-after-value"]


# --- findings ---------------------------------------------------------------------------------


def test_points_at_the_second_of_two_keys() -> None:
    text = "name: a\nroles:\n  - at: b\n    at: c\nname: d\nname: e\n"

    assert told(text) == ["4:5 duplicate-key", "5:1 duplicate-key", "6:1 duplicate-key"]
    assert "the first is in line 1" in read(PATH, text)[1][1].message


def test_an_entry_that_lost_its_dash_is_told_once() -> None:
    text = "roles:\n  - title: a\n    at: b\n    title: c\n    at: d\n  - title: e\n    at: f\n"
    (finding,) = read(PATH, text)[1]

    assert (finding.where.line, finding.where.column) == (4, 5)
    assert "put a dash before it" in finding.hint


def test_an_entry_that_lost_its_first_line_is_told_once() -> None:
    entry = "    says: b\n    kind: c\n    credibility: d\n"
    (finding,) = read(PATH, f"claims:\n  - id: a\n{entry}{entry}  - id: e\n")[1]

    assert (finding.where.line, finding.where.column, finding.rule) == (6, 5, "duplicate-key")
    assert finding.message == (
        "from this line on this looks like another entry, whose line `- id: ...` is missing"
    )
    assert finding.hint.startswith(
        "Put a line `- id: ...` before it, with the dash below that in line 2."
    )


def test_two_keys_that_stand_twice_apart_are_no_lost_entry() -> None:
    text = "a:\n  - id: b\n    c: d\n    e: f\n    c: d\n    g: h\n    e: f\n"

    assert told(text) == ["5:5 duplicate-key", "7:5 duplicate-key"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a:\n  - b\na:\n  - c\n", "Take out line 3, so that its entries follow those above."),
        ("a:\n  - b\n# d\na:\n- c\n", "Take out line 4, so that its entries follow those above."),
        (
            "a:\n  - b\nd: e\na:\n  - c\n",
            "Move its entries to the end of the list that begins in line 1, then delete line 4.",
        ),
        (
            "a: [b]\na: [c]\n",
            "Move its entries to the end of the list that begins in line 1, then delete line 2.",
        ),
    ],
)
def test_of_two_lists_no_entry_is_lost(text: str, hint: str) -> None:
    (found,) = read(PATH, text)[1]

    assert found.hint == hint


@pytest.mark.parametrize("empty", ["[]", "{}", "", "~"])
def test_of_two_keys_the_empty_one_goes(empty: str) -> None:
    _, (found,) = read("a.yml", f"a: {empty}\nb: c\na:\n  - d\n")

    assert found.hint == "The first says nothing: take out line 1."


def test_keeps_the_first_of_two_values() -> None:
    node, _ = read(PATH, "name: a\nname: b\nkind: c\n")
    assert node is not None

    assert plain(node) == {"name": "a", "kind": "c"}


def test_a_key_differs_by_its_case() -> None:
    assert told("name: a\nName: b\n") == []


def test_points_at_anchors_and_aliases() -> None:
    assert told("a: &x [b]\nc: *x\n") == ["1:4 yaml-anchor", "2:4 yaml-anchor"]
    assert message("a: &harbour b") == "`&harbour` names this place"


def test_a_billion_laughs_are_never_read() -> None:
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 30)]
    node, findings = read(PATH, "l0: &l0 ha\n" + "\n".join(levels))

    assert len(findings) == 30 + 29 * 9
    assert isinstance(node, Fields)
    assert plain(node.values["l29"]) == [None] * 9


def test_points_at_a_merge_key() -> None:
    assert told("a:\n  <<: {b: c}\n  d: e\n") == ["2:3 merge-key"]


@pytest.mark.parametrize(
    ("tagged", "tag"),
    [("!!str 1", "!!str"), ("!own x", "!own"), ("! x", "!"), ("!!map {}", "!!map")],
)
def test_points_at_a_tag(tagged: str, tag: str) -> None:
    assert told(f"key: {tagged}") == ["1:6 yaml-tag"]
    assert message(f"key: {tagged}") == f"the tag `{tag}` changes what this value is"


@pytest.mark.parametrize(
    "text", ["a: b\n---\nc: d\n", "a: b\n...\n---\nc: d\n", "--- a\n--- b\n--- c\n"]
)
def test_points_at_the_second_document(text: str) -> None:
    (finding,) = read(PATH, text)[1]

    assert finding.rule == "yaml-documents"
    assert text.splitlines()[finding.where.line - 1].startswith("---")
    assert finding.where.line > 1


def test_the_first_document_is_the_one_that_is_read() -> None:
    node, _ = read(PATH, "a: b\n---\nc: d\n")
    assert node is not None

    assert plain(node) == {"a": "b"}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "\ufeff"])
def test_a_file_without_a_document(text: str) -> None:
    assert read(PATH, text)[0] is None
    assert told(text) == ["1:1 yaml-documents"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("says: We are #1", "1:14"),
        ("says: We are   #1", "1:16"),
        ("says: We\n  are #1", "2:7"),
        ("- a\n- b # c", "2:5"),
        ("[a, b #c\n]", "1:7"),
        ("grade: 2 # as agreed", "1:10"),
        ("says: #4 was not asked", "1:7"),
    ],
)
def test_points_at_the_mark_that_cuts_a_value(text: str, place: str) -> None:
    assert told(text) == [f"{place} comment-after-value"]


@pytest.mark.parametrize(
    "text",
    [
        "# a\na: b\n# c\nd: e\n  # f\n",
        "a: 'b' # c",
        'a: "b #c" # d',
        "a: # b\n  c: d",
        "a: [b] # c",
        "a: | # b\n  c #d",
        "a: b#c",
        "a: http://example.org/#x",
    ],
)
def test_a_comment_that_cuts_nothing_is_fine(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: b: c", "1:5"),
        ("a:\n\tb: c", "2:1"),
        ("a: b\n c: d", "2:2"),
        ("a: 'b' c", "1:8"),
        ("a: [b", "1:4"),
        ("a: 'b\n", "1:4"),
        ("a: @b", "1:4"),
        ("%YAML 9.9\n---\na: b", "1:1"),
        ("a: b\n...\nc", "3:1"),
        ("[a]: b", "1:1"),
        ("? {a: b}\n: c", "1:3"),
    ],
)
def test_points_at_where_reading_gave_up(text: str, place: str) -> None:
    assert told(text) == [f"{place} yaml-syntax"]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: b: c", "1:5", "a colon cannot stand here"),
        ("a b\nc: d", "1:1", "this line has no colon with a space behind it"),
        ("a: b\nc d\ne: f", "2:1", "this line has no colon with a space behind it"),
        ("a: b\nc:d\ne: f", "2:1", "this line has no colon with a space behind it"),
        ("a: >-\n  b\nc d\ne: f", "3:1", "this line has no colon with a space behind it"),
        ("a: b\n<<<<<<< HEAD\nc: d\n", "2:1", "a merge has left its marks here"),
        ("a:\n- b\n-c\n- d", "3:1", "this dash has no space behind it"),
        (
            "a: 'b' c",
            "1:8",
            "the value has ended before this, at an apostrophe or a single quotation mark",
        ),
        (
            "a: 'The workers' club'",
            "1:18",
            "the value has ended before this, at an apostrophe or a single quotation mark",
        ),
        ("a: \u201cb: c\u201d", "1:6", "a colon cannot stand between curly quotation marks"),
        ("a: [b](actor:c) d", "1:7", "the value has ended before this"),
        ("a: 'the town's pool'", "1:14", "an apostrophe has ended the value before this"),
        (
            "a: b\nc: []  # none\n\n  - d: e\n",
            "4:3",
            "an entry begins here, and line 2 says that the list is empty",
        ),
        (
            "a:\n    b: c\n    d: e\n  - b: f\n",
            "4:3",
            "an entry begins here, and what begins in line 2 is none",
        ),
        ('a: b"\nc: d "e"\nf: "g" h"\n', "3:8", "the value has ended before this"),
        ('a: "b\nc: "d"\n', "1:4", "this quotation mark is not closed"),
        ("a: 'b\nc:\n  - {d: e's}\n", "1:4", "this quotation mark is not closed"),
        ("a:\n  - {b: 'c, d: e}\n  - {b: 'c'}\n", "2:9", "this quotation mark is not closed"),
        ("a: {b: 'c's d'}", "1:11", "an apostrophe has ended the value before this"),
        ("a: {b: c: d}", "1:9", "a colon cannot stand here"),
        ('"a": "b",\n"c": "d"\n', "1:9", "a comma stands behind the value"),
        ("a: [b, c\nd: [e]\n", "1:4", "the bracket `[` is not closed"),
        ("a:\n  - b: [c\n  - b: [d]\n", "2:8", "the bracket `[` is not closed"),
        ("a: [b\n  c: d]\n", "2:4", "a colon cannot stand here"),
        ("a: b\n  # c\n  d\n", "2:3", "this comment ends the text that begins in line 1"),
        ("a: 'b\nc: d\n", "1:4", "this quotation mark is not closed"),
        (
            "a:\n    b: c\n  d: e",
            "3:3",
            "this line is not indented like the keys that begin in line 1",
        ),
        ("a: b\n- c", "2:1", "an entry of a list cannot begin here"),
        ("a: - b", "1:4", "an entry of a list cannot begin here"),
        ("a:\n  - b: c\n   d: e", "3:4", "this line does not fit the list that begins in line 2"),
        ("a:\n  - b\n  -c: d", "3:3", "this dash has no space behind it"),
        ("a:\n  - b: c\n    d: e\n  -b: f\n    d: g", "4:3", "this dash has no space behind it"),
        ("a:\n  -b: c\n    d: e\n  - b: f", "2:3", "this dash has no space behind it"),
        ("a:\n  -b: c\n  -b: d", "2:3", "this dash has no space behind it"),
        ("a:\n- b: c\n-b: d\n- b: e", "3:1", "this dash has no space behind it"),
        ("a: b\nc: [d,\ne: f\n", "2:4", "the bracket `[` is not closed"),
        ("a: {b: c\nd: e\n", "1:4", "the bracket `{` is not closed"),
        ('a: ["b" c]', "1:9", "a comma or the closing bracket is missing before this"),
        ("a: @b", "1:4", "a value cannot begin with `@`"),
        ("a: *b* c", "1:4", "a value cannot begin with `*`"),
        ("a: ![b](c) d", "1:4", "a value cannot begin with `!`"),
        ("```yaml\na: b\n```", "1:1", "three backticks stand here"),
        ("a: b\nc: [\n", "2:4", "the bracket `[` is not closed"),
        ("a: b\nc:\n  - d: {\n\n", "3:8", "the bracket `{` is not closed"),
        ("a: `b`", "1:4", "a value cannot begin with a backtick"),
        ("a: ?\n", "1:4", "a value cannot begin with `?`"),
        ("a: }", "1:4", "a value cannot begin with `}`"),
        (r'a: "\d"', "1:5", "between double quotation marks, this backslash stands for nothing"),
        ("a: > b\n", "1:6", "after `>` or `|` no text can stand in this line"),
        ("a:\n\tb: c", "2:1", "a tab stands where the line is indented"),
        ("a: >-\n\tb", "2:1", "a tab stands where the line is indented"),
        ("  a: b\nc: d", "1:3", "`a` is indented, and the keys below it are not"),
        ("  a: b\n  c: d\ne: f", "3:1", "the record has ended before this"),
        ("%YAML 9.9\n---\na: b", "1:1", "not valid YAML: found incompatible YAML document"),
    ],
)
def test_names_the_slip_where_it_was_made(text: str, place: str, words: str) -> None:
    (finding,) = read(PATH, text)[1]

    assert f"{finding.where.line}:{finding.where.column}" == place
    assert finding.message == words
    assert finding.hint.endswith(".")


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("a:\n  - b: c\n  - b: d\n - b: e\n", "4:2", 3),
        ("a:\n    - b: >-\n        c\n      d: e\n  - b: f\n    d: g\n", "5:3", 2),
        ("a:\n  - b\n  - c\n\n  # d\n- e\n", "6:1", 3),
        ("a:\n  - b:\n      - c\n      - d\n     - e\n  - f\n", "5:6", 4),
        ("a:\n  - b:\n      - c\n    - d\n", "4:5", 3),
        ("a:\n  - b: c\n    d: e\n    - b: f\n", "4:5", 2),
    ],
)
def test_says_below_which_dash_another_belongs(text: str, place: str, line: int) -> None:
    (finding,) = read(PATH, text)[1]

    assert f"{finding.where.line}:{finding.where.column}" == place
    assert finding.message == "this dash is not below the dashes of the entries before it"
    assert finding.hint.startswith(f"Put it right below the dash in line {line}; ")


@pytest.mark.parametrize(
    ("text", "place", "words", "hint"),
    [
        (
            "a:\n  - b: c\n     d: e\n",
            "3:6",
            "`d` is indented by one column more than `b` in line 2",
            "Begin it in column 5.",
        ),
        (
            "a: b\n  c: d\n",
            "2:3",
            "`c` is indented by 2 columns more than `a` in line 1",
            (
                "Begin it in column 1; or, if it stood below a line such as `key:` that has been "
                "lost, bring that back."
            ),
        ),
        (
            "a: this is one text\n c: d\n",
            "2:2",
            "`c` is indented by one column more than `a` in line 1",
            (
                "Begin it in column 1. If it goes on with the text of `a`, put quotation marks "
                "around that."
            ),
        ),
        (
            "a: this is\n  one text\n  c: d\n",
            "3:3",
            "`c` is indented by 2 columns more than `a` in line 1",
            (
                "Begin it in column 1; or, if it stood below a line such as `key:` that has been "
                "lost, bring that back. If it goes on with the text of `a`, put quotation marks "
                "around that."
            ),
        ),
        (
            "a:\n  - b: c\n    d: e\nf: g\n    h: i\n",
            "4:1",
            "`f` is indented less than the keys above and below it",
            "Begin it in column 5, as they do.",
        ),
        (
            "a:\n- b: c\n    d: [e]\n  - b: f\n    d: g\n",
            "2:1",
            "this dash is not above those of the entries below it",
            "Put it right above the dash in line 4.",
        ),
        (
            "  a: b\nc: d\n",
            "1:3",
            "`a` is indented, and the keys below it are not",
            "Begin it in column 1.",
        ),
        (
            "a:\n    b: c\n  d: e\n  f: g\n",
            "2:5",
            "`b` is indented more than `d` below it",
            "Begin it in column 3.",
        ),
        (
            "a:\n  b: c\nd: [e]\n  f: g\n  h: i\n",
            "3:1",
            "`d` is indented less than the keys above and below it",
            "Begin it in column 3, as they do.",
        ),
        (
            "a:\n  b: c\n  d: e\nf: g\n  h: i\nj: k\n",
            "5:3",
            "`h` is indented by 2 columns more than `f` in line 4",
            (
                "Begin it in column 1; or, if it stood below a line such as `key:` that has been "
                "lost, bring that back."
            ),
        ),
        (
            "a:\n  - b: c\nd: [e]\n  - b: f\n    d: [g]\n",
            "3:1",
            "`d` is indented less than the keys above and below it",
            "Begin it in column 5, as they do.",
        ),
        (
            "a:\n   - b: c\n    d: e\n  - b: f\n    d: g\n",
            "2:4",
            "this dash is not above those of the entries below it",
            "Put it right above the dash in line 4.",
        ),
        (
            "a:\n    - b: c\n    d: e\n    f: g\n",
            "2:7",
            "`b` does not begin above the other keys of its entry",
            "Put its dash in column 3, and one space behind it.",
        ),
        (
            "a:\n- b: c\n    d: e\n    f: g\n",
            "2:3",
            "`b` does not begin above the other keys of its entry",
            "Put its dash in column 3, and one space behind it.",
        ),
        (
            "a:\n b: c\n  d: e\n  f: g\n",
            "2:2",
            "`b` is indented less than `d` below it",
            "Begin it in column 3.",
        ),
        (
            "a\n  - b: c\n    d: e\n",
            "1:1",
            "this line has no colon with a space behind it",
            "Write `key: value`. A text that goes on in a further line is indented there.",
        ),
        (
            "a:\n  - b: c\n    d: [e]\n    d: [f]\n",
            "4:5",
            "the key `d` stands here a second time; the first is in line 3",
            (
                "If another entry begins here, put its line `- b: ...` before it. Else: Move its "
                "entries to the end of the list that begins in line 3, then delete line 4."
            ),
        ),
        (
            "a:\n  - b: c\n    d: e\n    d: f\n",
            "4:5",
            "the key `d` stands here a second time; the first is in line 3",
            "Keep one of the two.",
        ),
        (
            "a:\n  - b: c\n    d: e\n    f: g\n    d: h\n",
            "5:5",
            "the key `d` stands here a second time; the first is in line 3",
            (
                "Keep one of the two. If another entry begins here, put its line `- b: ...` "
                "before it."
            ),
        ),
        (
            "a:\n  - b:c d\n    e: f\n",
            "2:6",
            "this colon has no space behind it",
            "Put a space behind the colon.",
        ),
        (
            "a: {b:c, d: e}\n",
            "1:6",
            "this colon has no space behind it",
            "Put a space behind the colon.",
        ),
        (
            "a: {b/c:d}\n",
            "1:8",
            "this colon has no space behind it",
            "Put a space behind the colon.",
        ),
        (
            "a:\n  - b\n    e: f\n",
            "2:5",
            "this line has no colon with a space behind it",
            "Write `key: value`. A text that goes on in a further line is indented there.",
        ),
        (
            "a: b, c: d e\n",
            "1:7",
            "`c` begins in the middle of a line",
            (
                "Begin a new line there, below `a`, and delete the comma before it. "
                "If it is all one text, put quotation marks around it."
            ),
        ),
        (
            "a: b c: d\nc: e\n",
            "1:6",
            "`c` begins in the middle of a line",
            (
                "Begin a new line there, below `a`. "
                "If it is all one text, put quotation marks around it."
            ),
        ),
        (
            "a: b/c: d\n",
            "1:7",
            "a colon cannot stand here",
            (
                "Write `a: {b/c: d}` if `b/c` is a field of its own. "
                "A text that contains `: ` needs quotation marks around it."
            ),
        ),
        (
            "a: He has: d\n",
            "1:10",
            "a colon cannot stand here",
            'A value that contains `: ` needs quotation marks around it: `a: "He has: d"`.',
        ),
        (
            'a: @b\'s "c"\n',
            "1:4",
            "a value cannot begin with `@`",
            "Put quotation marks around the whole value.",
        ),
        (
            "a: > b\n",
            "1:6",
            "after `>` or `|` no text can stand in this line",
            (
                "Begin the text in the next line, indented; or put quotation marks around the "
                'value: `a: "> b"`.'
            ),
        ),
        (
            'a: "b" c\n',
            "1:8",
            "the value has ended before this",
            "Put quotation marks around the whole value: `a: '\"b\" c'`.",
        ),
        (
            'a: "the "b" c"\n',
            "1:10",
            "the value has ended before this",
            "Put quotation marks around the whole value: `a: 'the \"b\" c'`.",
        ),
        (
            "a: b: c d, e: f\n",
            "1:5",
            "a colon cannot stand here",
            (
                "Write `a: {b: c d, e: f}` if `b` is a field of its own. "
                "A text that contains `: ` needs quotation marks around it."
            ),
        ),
        (
            "a: - b\n",
            "1:4",
            "an entry of a list cannot begin here",
            (
                "Begin the list in a line of its own, or put quotation marks around the value: "
                '`a: "- b"`.'
            ),
        ),
        (
            "a: !b c\n",
            "1:4",
            "the tag `!b` changes what this value is",
            'Delete it; a text that begins so needs quotation marks around it: `a: "!b c"`.',
        ),
        (
            "a:\n  - b: c\n  \u2013 b: d\n",
            "3:3",
            "this is an en dash",
            "An entry of a list begins with a hyphen and a space: write `- ` in its place.",
        ),
        (
            "a:\n  \u2022 b: c\n    d: e\n",
            "2:3",
            "this is a bullet",
            "An entry of a list begins with a hyphen and a space: write `- ` in its place.",
        ),
        (
            "a:\n  * b: c\n    d: e\n",
            "2:3",
            "this is an asterisk",
            "An entry of a list begins with a hyphen and a space: write `- ` in its place.",
        ),
        (
            "a: b\n**c**: d\n",
            "2:1",
            "asterisks stand around this key",
            "Delete them: write `c: `.",
        ),
    ],
)
def test_says_how_the_line_is_written(text: str, place: str, words: str, hint: str) -> None:
    (finding,) = read(PATH, text)[1]

    assert f"{finding.where.line}:{finding.where.column}" == place
    assert (finding.message, finding.hint) == (words, hint)


@pytest.mark.parametrize("text", ["[b:c]", "{a: b:c}", "{https://x.example: b}", "{b:c: d}", "b:c"])
def test_a_colon_within_words_is_text(text: str) -> None:
    assert told(f"a: {text}") == []


SPACE = "\N{NO-BREAK SPACE}"
NAMED = "U+00A0 (NO-BREAK SPACE)"
INDENTED = (f"{NAMED} stands where the line is indented", "Indent with ordinary spaces.")
PARTED = (f"{NAMED} stands where a space should", "Write an ordinary space there.")
CLOSED = (f"{NAMED} stands before the colon", "Delete it: a colon stands right behind its key.")


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("a:\n__b: c\n", "2:1", INDENTED),
        ("a:\n  - b: c\n __ d: e\n  - b: f\n", "3:2", INDENTED),
        ("a:\n __- b: c\n   - b: d\n", "2:2", INDENTED),
        ("a:\n  b: c\n  _d: e\n", "3:3", INDENTED),
        ("a: b\n_\nc: d\n", "2:1", INDENTED),
        ("a: >-\n  b\n__c\nd: e\n", "3:1", INDENTED),
        ("  a: b\n __c: d\n", "2:2", INDENTED),
        ("a:\n  -_b: c\n    d: e\n", "2:4", PARTED),
        ("a:\n  -_b\n  - c\n", "2:4", PARTED),
        ("a:\n  - _b: c\n", "2:5", PARTED),
        ("a: {b: c, _d: e}\n", "1:11", PARTED),
        ("a: b\nc:_d\ne: f\n", "2:3", PARTED),
        ("a:\n  - b:_c\n    d: e\n", "2:7", PARTED),
        ("a_: b\n", "1:2", CLOSED),
    ],
)
def test_names_what_looks_like_a_space_where_it_stands(
    text: str, place: str, said: tuple[str, str]
) -> None:
    (finding,) = read(PATH, text.replace("_", SPACE))[1]

    assert f"{finding.where.line}:{finding.where.column}" == place
    assert (finding.message, finding.hint) == said


@pytest.mark.parametrize("space", ["\u2003", "\u202f", "\u3000", "\u2007", "\u1680", "\u200b"])
def test_no_other_space_indents_a_line(space: str) -> None:
    assert message(f"a:\n{space}b: c\n").endswith("stands where the line is indented")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: «_b_»_c", "«_b_»_c"),
        ("a: 'b_: c'", "b_: c"),
        ("a: b\n  _c", "b _c"),
        ("a: >-\n  _b\n  _c_: d", "_b _c_: d"),
        ("a: 'b\n  _c'", "b _c"),
        ("a: _b", "_b"),
        ("a: -_b", "-_b"),
        ("a:\n  _b", "_b"),
        ("a:\n  -b", "-b"),
    ],
)
def test_in_a_value_such_a_space_is_text(text: str, words: str) -> None:
    assert value(text.replace("_", SPACE)) == {"a": words.replace("_", SPACE)}


def test_a_text_above_the_slip_may_begin_with_such_a_space() -> None:
    text = f"a: >-\n  b\n  {SPACE}c\nd: e: f\n"

    assert message(text) == "a colon cannot stand here"


def test_what_was_found_before_it_gave_up_is_told_too() -> None:
    assert told("a: &x b\na: c\nd: [e\n") == [
        "1:4 yaml-anchor",
        "2:1 duplicate-key",
        "3:4 yaml-syntax",
    ]


@pytest.mark.parametrize("bracket", ["[", "- ", "{a: "])
def test_points_at_the_first_level_too_deep(bracket: str) -> None:
    close = {"[": "]", "{a: ": "}"}.get(bracket, "")
    deepest = bracket * MAX_DEPTH + "x" + close * MAX_DEPTH
    deeper = bracket * 50 + "x" + close * 50

    assert told(deepest) == []
    assert told(deeper) == [f"1:{MAX_DEPTH * len(bracket) + 1} yaml-too-deep"]


def test_a_hundred_thousand_levels_end() -> None:
    assert told("[" * 100_000) == [f"1:{MAX_DEPTH + 1} yaml-too-deep"]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x08", "U+0008"),
        ("\x85", "U+0085"),
        ("\u2028", "U+2028 (LINE SEPARATOR)"),
        ("\ufeff", "U+FEFF (ZERO WIDTH NO-BREAK SPACE)"),
        ("\uffff", "U+FFFF"),
        ("\ud800", "U+D800"),
    ],
)
def test_points_at_an_invisible_character(character: str, name: str) -> None:
    text = f"a: b\nc: d{character}e{character}\n"

    assert told(text) == ["2:5 control-character"]
    assert name in message(text)


@pytest.mark.parametrize("escape", [r"\0", r"\b", r"\x1b", r"\u2028", r"\ufeff", r"\N"])
def test_points_at_a_value_that_spells_one(escape: str) -> None:
    assert told(f'a: b\nc: "d{escape}e"\n') == ["2:4 control-character"]


@pytest.mark.parametrize("text", ["a: b\tc", 'a: "b\\tc\\n"', "a: b\N{NO-BREAK SPACE}c"])
def test_tabs_line_ends_and_no_break_spaces_are_fine(text: str) -> None:
    assert told(text) == []


def test_everything_is_told_in_one_run() -> None:
    text = "a: &x b\nc: !!str d\nc: *x\n<<: e\nf: g #h\n---\ni: j\n"

    assert told(text) == [
        "1:4 yaml-anchor",
        "2:4 yaml-tag",
        "3:1 duplicate-key",
        "3:4 yaml-anchor",
        "4:1 merge-key",
        "5:6 comment-after-value",
        "6:1 yaml-documents",
    ]


# --- whatever the text ------------------------------------------------------------------------

YAMLISH = st.text(st.sampled_from("ab:#-[]{}?!&*|>'\"%@~<,./\\ \n\r\t\0é\ufeff\ud800\u2028")).map(
    lambda text: text.replace("a", "key").replace("b", "no")
)


@given(st.one_of(YAMLISH, st.text(), st.text(st.characters())))
@example(": x")
@example("? ")
@example("*a : &b")
@example("%TAG ! tag:x,2000:\n---\n!y z")
@example("--- !!map {? , ? }")
@example('"\\ud800"')
def test_reading_never_raises_and_never_passes_over_a_text(text: str) -> None:
    """Either there is a node, or there is a finding; every finding is in the file."""
    node, findings = read(PATH, text)

    assert node is not None or findings
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        assert 1 <= finding.where.line <= len(lines)
        assert 1 <= finding.where.column <= len(lines[finding.where.line - 1]) + 1
    if node is not None:
        assert all(isinstance(text, str | None) for text in _scalars(node))


def _scalars(node: Scalar | Items | Fields) -> list[str | None]:
    if isinstance(node, Scalar):
        return [node.text]
    values = node.values if isinstance(node, Items) else tuple(node.values.values())
    return [text for value in values for text in _scalars(value)]
