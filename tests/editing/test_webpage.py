"""What is extracted from a saved web page, and that nothing but the page decides it."""

import socket

import pytest

from generator.editing.webpage import is_web_page, read_web_page

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Bridge to close in May | The Harbour Gazette</title>
<meta property="og:site_name" content="The Harbour Gazette">
<meta property="article:published_time" content="2031-05-04T09:00:00+02:00">
<meta name="author" content="Our harbour correspondent">
<link rel="canonical" href="https://gazette.example/bridge">
</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge to close in May</h1>
<p>The harbour bridge will close in May, the Port Authority said on Saturday, because nobody had
looked at it since it was built.</p>
<p>“A low bridge is the only bridge this town can pay for,” its director told reporters. She put
the cost at 40 million crowns and said that no other plan was on the table.</p>
</article>
<aside><h2>Related posts</h2><a href="/ferry">The ferry is sold</a></aside>
<footer>This website uses cookies.</footer>
</body></html>
"""


def test_the_article_and_what_the_page_says_of_it_are_extracted() -> None:
    page = read_web_page(PAGE.encode())

    assert page
    assert page.text.splitlines()[0] == "Bridge to close in May"
    assert "nobody had looked at it since it was built.\n\n“A low bridge" in page.text
    assert "cookies" not in page.text
    assert "Sport" not in page.text
    assert (page.title, page.publisher) == ("Bridge to close in May", "The Harbour Gazette")
    assert (page.author, page.published) == ("Our harbour correspondent", "2031-05-04")
    assert (page.url, page.language) == ("https://gazette.example/bridge", "en-GB")
    assert page.by.startswith("trafilatura ")
    assert page.data == PAGE.encode()


NAMED = '<meta property="og:site_name" content="The Harbour Gazette">\n'


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Bridge to close in May | The Harbour &amp; Bay Gazette", "The Harbour & Bay Gazette"),
        ("Bridge to close in May", ""),
    ],
)
def test_a_page_that_does_not_name_its_site_may_do_so_in_its_title(
    title: str, publisher: str
) -> None:
    written = PAGE.replace(NAMED, "")
    written = written.replace("Bridge to close in May | The Harbour Gazette", title)

    page = read_web_page(written.encode())

    assert page
    assert (page.publisher, page.host) == (publisher, "gazette.example")


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)

    assert read_web_page(PAGE.encode())


def test_a_page_without_an_article_gives_none() -> None:
    assert read_web_page(b"<!doctype html><html><body></body></html>") is None


@pytest.mark.parametrize(
    "data",
    [b"<!DOCTYPE html><p>", b"\xef\xbb\xbf<html>", b"\n <!-- saved --> <html lang=en>"],
)
def test_a_web_page_is_known_by_its_beginning(data: bytes) -> None:
    assert is_web_page(data)


@pytest.mark.parametrize("data", [b"", b"A headline\n<html>", b"<xml/>", b"< html"])
def test_anything_else_is_text(data: bytes) -> None:
    assert not is_web_page(data)
