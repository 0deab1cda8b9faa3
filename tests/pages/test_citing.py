import html as references
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.dates import EdtfDate, parse
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId, OriginId
from generator.pages.citing import citations, date_parts
from tests.briefings import briefing
from tests.pages.rendering import html
from tests.pages.writing import desk_of

ID = ArticleId("gazette")
PIECES = [*"\\{}$&#%_~^\"'<>@,=*`[] ", "&lt;", "&amp;", "\\{", "</code>", "and", "a word"]
TITLES = (
    st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs", "Cc", "Cn"]))
    .map("".join)
    .filter(str.strip)
)
"""Not `st.text`, which would draw the few characters that matter as rarely as all others."""
PRINTED = {
    "textbackslash{}": "\\",
    "textasciitilde{}": "~",
    "textasciicircum{}": "^",
    "textbraceleft{}": "{",
    "textbraceright{}": "}",
    **{character: character for character in "$&#%_"},
}
"""What LaTeX prints for the commands after a backslash."""


def a_briefing(**record: object) -> Briefing:
    fields = {"claims": ["It opens."], **record}
    return briefing(articles={ID: fields}, actors=["outlet"], origins=["wire"])


def cited(**record: object) -> dict[str, str]:
    """The citations as a reader copies them, by their form."""
    made = a_briefing(**record)
    found = citations(desk_of(made), made.articles[ID])
    return {citation.form: copied(f"<pre><code>{citation.text}</code></pre>") for citation in found}


def copied(markup: str) -> str:
    """The text of the one block of code, when the site's renderer is through with it."""
    page = html(f"<div>\n<details>\n{markup}\n</details>\n</div>\n\nThe end.")
    (block,) = re.findall(r"<pre><code>(.*?)</code></pre>", page, re.DOTALL)
    assert "<" not in block
    return references.unescape(block)


def csl(**record: object) -> dict[str, Any]:
    (item,) = json.loads(cited(**record)["CSL-JSON"])
    assert isinstance(item, dict)
    return item


def entry(text: str) -> tuple[str, str, Mapping[str, str]]:
    """Kind, key and fields of the one entry of a BibTeX file; it counts braces as BibTeX does."""
    head = re.match(r"@(\w+)\{([^,]+),", text)
    assert head
    fields: dict[str, str] = {}
    rest = text[head.end() :].strip()
    while not rest.startswith("}"):
        name, _, rest = rest.partition("=")
        value, rest = value_and_rest(rest.strip())
        fields[name.strip()] = value
        rest = rest.strip().removeprefix(",").strip()
    assert rest == "}"
    return head[1], head[2], fields


def value_and_rest(text: str) -> tuple[str, str]:
    if not text.startswith("{"):
        word = re.match(r"\w+", text)
        assert word
        return word[0], text[word.end() :]
    depth = 0
    for place, character in enumerate(text):
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            return text[1:place], text[place + 1 :]
    raise AssertionError(f"no end: {text}")


def printed(field: str) -> str:
    """What LaTeX prints for a field: commands as their characters, braces of groups not at all."""
    commands = "|".join(re.escape(command) for command in PRINTED)
    pieces = re.split(rf"(\\(?:{commands}))", field)
    return "".join(
        PRINTED[piece[1:]] if number % 2 else re.sub("[{}]", "", piece)
        for number, piece in enumerate(pieces)
    )


def bib(**record: object) -> tuple[str, str, Mapping[str, str]]:
    return entry(cited(**record)["BibTeX"])


def test_csl_has_the_record_in_standard_fields() -> None:
    item = csl(
        title="The bridge & the bay",
        publisher="The Gazette",
        author="our correspondent",
        url="https://gazette.example/bridge",
        outlet="outlet",
        published="2021-03-08",
    )

    assert item["note"]
    assert item | {"note": ""} == {
        "id": "gazette",
        "type": "article-newspaper",
        "title": "The bridge & the bay",
        "author": [{"literal": "our correspondent"}],
        "container-title": "The Gazette",
        "issued": {"date-parts": [[2021, 3, 8]]},
        "URL": "https://gazette.example/bridge",
        "language": "en",
        "note": "",
    }


def test_bibtex_has_the_record_in_standard_fields() -> None:
    kind, key, fields = bib(
        title="The bridge & the bay",
        author="Vale and Sons",
        url="https://gazette.example/a_b?c=1%20&d#e",
        outlet="outlet",
    )

    assert (kind, key) == ("article", "gazette")
    assert list(fields) == [
        *("title", "author", "journal", "year", "month", "date", "url", "note"),
    ]
    assert fields["title"] == r"{The bridge \& the bay}"
    assert fields["author"] == "{Vale and Sons}"
    assert fields["url"] == "https://gazette.example/a_b?c=1%20&d#e"
    assert (fields["year"], fields["month"], fields["date"]) == ("2021", "mar", "2021-03-08")


def test_what_is_not_known_is_left_out() -> None:
    assert not {"author", "URL"} & set(csl())
    assert not {"author", "url"} & set(bib()[2])


@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        ({}, ("article-newspaper", "article")),
        ({"url": "https://a.example/b"}, ("webpage", "misc")),
        ({"url": "https://a.example/b", "outlet": "outlet"}, ("article-newspaper", "article")),
        (
            {"url": "https://a.example/b", "outlet": "outlet", "wording": "altered"},
            ("webpage", "misc"),
        ),
    ],
)
def test_a_paper_is_told_from_a_page(record: dict[str, object], kinds: tuple[str, str]) -> None:
    assert (csl(**record)["type"], bib(**record)[0]) == kinds


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("2021-03-08", ((2021, 3, 8),)),
        ("2021-03", ((2021, 3),)),
        ("2021", ((2021,),)),
        ("2021-03-XX", ((2021, 3),)),
        ("2021-05-04/2021-05-31", ((2021, 5, 4), (2021, 5, 31))),
        ("2020/2021-05", ((2020,), (2021,))),
        ("2021-05-06/2021-05-04", ()),
        ("../2021-03-08", ()),
        ("2021-21", ()),
        ("202X", ()),
        ("[2021-03-08,2021-03-09]", ()),
        ("-0044-03-15", ()),
        ("XXXX-12-25", ()),
    ],
)
def test_a_date_is_no_more_precise_than_known(edtf: str, parts: object) -> None:
    date = parse(edtf)
    assert isinstance(date, EdtfDate)

    assert date_parts(date) == parts


@pytest.mark.parametrize(
    ("edtf", "issued", "fields"),
    [
        ("2021-03", {"date-parts": [[2021, 3]]}, {"year": "2021", "month": "mar"}),
        (
            "2020-12/2021-01",
            {"date-parts": [[2020, 12], [2021, 1]]},
            {"year": "2020--2021", "date": "2020-12/2021-01"},
        ),
        ("2021~", {"date-parts": [[2021]], "circa": True}, {"year": "about 2021"}),
        ("../2021-03", {"literal": "by March 2021"}, {"year": "by March 2021"}),
    ],
)
def test_what_is_not_exact_is_said(edtf: str, issued: object, fields: Mapping[str, str]) -> None:
    found = bib(published=edtf)[2]

    assert csl(published=edtf)["issued"] == issued
    assert fields.items() <= found.items()
    assert ("date" in found) == ("~" not in edtf and ".." not in edtf)


def note(**record: object) -> str:
    forms = cited(**record)
    told = csl(**record)["note"]
    assert isinstance(told, str)
    assert forms["Plain text"].endswith(told)
    assert printed(bib(**record)[2]["note"]) == told
    return told


def step(relation: str) -> list[dict[str, str]]:
    return [{"origin": "wire", "relation": relation, "basis": "It says so."}]


def test_the_note_tells_which_text_was_read() -> None:
    read = "Read in the copy collected for “The harbour bridge” as gazette."

    assert note(lineage=step("original")) == read
    assert re.fullmatch(f"This text reprints .+\\. {read}", note(lineage=step("reprint")))
    assert note(lineage=step("altered-copy"), wording="altered") == (
        f"This text is an altered copy of {a_briefing().origins[OriginId('wire')].name}. {read} "
        "The words were altered: they are not the author’s."
    )
    assert note(lineage=step("original"), wording="unknown") == (
        f"{read} It is not known whether the words are the author’s."
    )


def test_plain_text_says_who_what_where_and_when() -> None:
    said = cited(author="Ada Vale", title="It <opens>", url="https://a.example/b")["Plain text"]

    assert said.startswith(
        "Ada Vale, “It <opens>”, The Gazette, 8 March 2021. https://a.example/b. "
    )


@given(title=TITLES)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_title_survives(title: str) -> None:
    made = a_briefing()
    article = made.articles[ID]
    record = article.record.model_copy(update={"title": title, "author": title})
    found = citations(desk_of(made), replace(article, record=record))
    plain, bibtex, item = (copied(f"<pre><code>{citation.text}</code></pre>") for citation in found)
    fields = entry(bibtex)[2]

    assert f"“{title}”" in plain
    assert json.loads(item)[0]["title"] == title
    assert printed(fields["title"]) == printed(fields["author"]) == " ".join(title.split())
    assert "note" in fields
