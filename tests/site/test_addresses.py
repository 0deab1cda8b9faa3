import pytest

from generator.site.addresses import Inside, Nowhere, Outside, resolve

PAGE = "actors/ada/index.html"


@pytest.mark.parametrize(
    ("address", "path", "fragment"),
    [
        ("", PAGE, ""),
        ("#said", PAGE, "said"),
        (".", PAGE, ""),
        ("./", PAGE, ""),
        ("..", "actors/index.html", ""),
        ("../", "actors/index.html", ""),
        ("../../", "index.html", ""),
        ("../bob/#x", "actors/bob/index.html", "x"),
        ("../../a%20b.css?v=1#f", "a b.css", "f"),
        ("#caf%C3%A9", PAGE, "café"),
        ("?q=1#said:~:text=words", PAGE, "said"),
        ("../bob", "actors/bob", ""),
    ],
)
def test_leads_to_a_file_of_the_site(address: str, path: str, fragment: str) -> None:
    assert resolve(PAGE, address) == Inside(path, fragment)


@pytest.mark.parametrize(
    "address", ["https://example.org/", "http://example.org", "//example.org/x", "mailto:a@b.org"]
)
def test_leads_outside(address: str) -> None:
    assert resolve(PAGE, address) == Outside(address)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("../../../", "leads out of the site"),
        ("/actors/", "begins with a slash: it breaks when the site moves to a sub-path"),
        ("javascript:void(0)", "has the scheme javascript:, which no page uses"),
        ("actor:ada", "has the scheme actor:, which no page uses"),
        ("http://[x", "is no address"),
    ],
)
def test_leads_nowhere(address: str, reason: str) -> None:
    assert resolve(PAGE, address) == Nowhere(reason)


def test_data_leads_nowhere_and_is_no_fault() -> None:
    assert resolve(PAGE, "data:image/png;base64,AA==") is None


def test_the_page_for_missing_pages_names_its_links_from_the_top() -> None:
    assert resolve("404.html", "/briefing/", "/briefing/") == Inside("index.html", "")
    assert resolve("404.html", "/briefing/actors/#a", "/briefing/") == Inside(
        "actors/index.html", "a"
    )
    assert resolve("404.html", "/other/", "/briefing/") == Nowhere(
        "is not below the site's address, /briefing/"
    )
