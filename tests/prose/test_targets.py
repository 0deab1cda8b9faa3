import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.prose import SCHEMES, EntityTarget, ProseProblem, WebTarget
from generator.prose.targets import percent_encoded, read_target


@pytest.mark.parametrize(
    ("written", "kind", "id_"),
    [
        ("actor:ada-vale", "actor", "ada-vale"),
        ("issue:bridge", "issue", "bridge"),
        ("event:opening-2021", "event", "opening-2021"),
        ("term:drawbridge", "term", "drawbridge"),
        ("source:gazette-2021-03-08", "article", "gazette-2021-03-08"),
        ("claim:gazette-2021-03-08/toll", "claim", "gazette-2021-03-08/toll"),
        ("origin:minister-interview", "origin", "minister-interview"),
    ],
)
def test_a_record_is_named_by_its_kind_and_id(written: str, kind: str, id_: str) -> None:
    assert read_target(written) == EntityTarget(kind, id_)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://example.org", "https://example.org"),
        ("https://example.org/a-b_c~d?x=1&y=2#z", "https://example.org/a-b_c~d?x=1&y=2#z"),
        ("https://example.org:8443/", "https://example.org:8443/"),
        ("https://example.org/wiki/Bridge_(card)", "https://example.org/wiki/Bridge_%28card%29"),
        ("https://example.org/%28a%29", "https://example.org/%28a%29"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/ığü", "https://example.org/%C4%B1%C4%9F%C3%BC"),
        ("https://example.org/a|b*c'd\"<e>", "https://example.org/a%7Cb%2Ac%27d%22%3Ce%3E"),
    ],
)
def test_a_web_address_is_encoded_for_markdown(written: str, url: str) -> None:
    assert read_target(written) == WebTarget(url)


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("actr:ada-vale", "links cannot begin with 'actr:'", "did you mean `actor:`?"),
        ("Actor:ada-vale", "links cannot begin with 'Actor:'", "did you mean `actor:`?"),
        ("article:gazette", "links cannot begin with 'article:'", "did you mean `source:`?"),
        ("http://example.org", "links cannot begin with 'http:'", "did you mean `https:`?"),
        ("actor:Ada Vale", "'actor:Ada Vale' has no valid id", "did you mean `actor:ada-vale`?"),
        ("claim:toll", "'claim:toll' has no valid id", "a claim is linked as claim:ARTICLE/ID"),
        ("actor:", "'actor:' has no valid id", "write actor: and an id of"),
        ("actor:a/b", "'actor:a/b' has no valid id", "write actor: and an id of"),
        (
            "ada-vale",
            "the link target 'ada-vale' does not say what it is",
            "link a record (actor:, ",
        ),
        (
            "../actors/ada.md",
            "the link target '../actors/ada.md' does not say what it is",
            "link a record",
        ),
        (
            "//example.org",
            "the link target '//example.org' does not say what it is",
            "link a record",
        ),
        ("", "the link target '' does not say what it is", "link a record"),
        ("javascript:alert(1)", "links cannot begin with 'javascript:'", "link a record"),
        ("data:text/html,x", "links cannot begin with 'data:'", "link a record"),
        ("https:example.org", "'https:example.org' does not begin with https://", "write the"),
        ("https://", "'https://' has no host", "write the whole address"),
        ("https://localhost/", "'https://localhost/' has no host", "write the whole address"),
        ("https://[::1/", "'https://[::1/' has no host", "write the whole address"),
        ("https://example.org/a b", "has white space or invisible characters", "write %20"),
        ("https://example.org/a\u200bb", "'https://example.org/a\\u200bb' has white", "write %20"),
        ("https://example.org\\@x.org", "has a backslash", "write / between"),
        ("https://me:pw@example.org/", "has a user name", "leave out what stands before"),
        ("https://köprü.example/", "has a host that is not ASCII", "write the host as the browser"),
    ],
)
def test_what_is_not_on_the_allow_list_is_told(written: str, message: str, hint: str) -> None:
    problem = read_target(written)

    assert isinstance(problem, ProseProblem)
    assert message in problem.message
    assert problem.hint.startswith(hint)


@given(st.text())
def test_any_text_has_a_target_or_a_problem_of_one_line(written: str) -> None:
    target = read_target(written)

    if isinstance(target, ProseProblem):
        assert target.message.isprintable()
        assert target.hint.isprintable()


@given(
    st.sampled_from(sorted([*SCHEMES, "https", "https://a.example/"])),
    st.one_of(st.text(), st.text("ab/?#%=&()[]<>*\"'`|{}^é", min_size=1)),
)
@example("https://a.example/", "(a)[b]<c>*d\"e'f`g|h{i}^")
def test_no_target_holds_a_character_that_markdown_reads(scheme: str, rest: str) -> None:
    target = read_target(f"{scheme}:{rest}" if scheme in SCHEMES else scheme + rest)

    if isinstance(target, WebTarget):
        assert not set(target.url) & set(" \t\n()[]<>*\"'`\\|{}^")
        assert target.url.isascii()
        assert percent_encoded(target.url) == target.url
