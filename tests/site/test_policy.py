"""What a site's policy allows: what its pages held when it was built, and nothing else."""

import base64
import hashlib

import pytest

from generator.site.policy import policy, protected, with_policy

HEAD = '<!doctype html>\n<html lang="en">\n<head>\n'


def named(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def directives(*pages: str) -> dict[str, str]:
    parts = (part.partition(" ") for part in policy(pages).split("; "))
    return {name: sources for name, _, sources in parts}


def test_allows_nothing_that_it_does_not_name() -> None:
    found = directives("<p>x</p>")

    assert found["default-src"] == "'none'"
    assert found["script-src"] == found["style-src"] == "'self'"
    assert "unsafe" not in policy([""])
    assert "http" not in policy([""])


def test_inline_scripts_and_styles_of_all_pages_are_known_by_their_hashes() -> None:
    one = "<script>let a = 1 < 2 && '&amp;'</script>"
    two = "<style>p { color: red }</style><script type=module>b()</script>"

    found = directives(one, two)

    assert found["script-src"].split() == [
        "'self'",
        *sorted([named("let a = 1 < 2 && '&amp;'"), named("b()")]),
    ]
    assert found["style-src"] == f"'self' {named('p { color: red }')}"


@pytest.mark.parametrize(
    "text",
    ['<script src="a.js"></script>', '<script type="application/json">{}</script>', "<p>{}</p>"],
)
def test_needs_no_hash_for_what_is_not_run(text: str) -> None:
    assert directives(text)["script-src"] == "'self'"


def test_line_ends_are_hashed_as_browsers_read_them() -> None:
    assert policy(["<script>a\r\nb\rc</script>"]) == policy(["<script>a\nb\nc</script>"])


def test_the_order_of_pages_does_not_matter() -> None:
    pages = ["<script>a</script>", "<script>b</script><script>a</script>"]

    assert policy(pages) == policy(reversed(pages))


def test_one_policy_serves_all_pages() -> None:
    pages = protected({"a": HEAD + "<script>a</script>", "b": HEAD + "<script>b</script>"})

    assert pages["a"].split("<script")[0] == pages["b"].split("<script")[0]
    assert named("b") in pages["a"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HEAD + '<meta charset="utf-8">', "\n<title>T</title>"),
        (HEAD.rstrip(), "\n<header>"),
        ("<html lang=en>", "<p>x"),
        ("<!DOCTYPE html>", "<p>x"),
        ("", "<p>x"),
    ],
)
def test_stands_before_all_that_it_is_about(before: str, after: str) -> None:
    page = with_policy(before + after, "default-src 'none'")

    meta = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    assert page == before + meta + after
