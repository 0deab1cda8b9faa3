import json
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

import pytest

from generator.serve.answers import answer, event
from generator.serve.stage import Shown

PAGE = '<!doctype html><html><body dir="ltr" class="a"><p>The bridge.</p></body></html>'


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    site = tmp_path / "site"
    for path in ("index.html", "actors/ada-vale/index.html", "404.html"):
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(PAGE.replace("The bridge.", f"This is {path}."))
    (site / "empty").mkdir()
    (site / "data.json").write_text("{}")
    (tmp_path / "secret.html").write_text("secret")
    return Shown(site, "/briefing/", turn=1)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/briefing/", "index.html"),
        ("/briefing/index.html?q=a#b", "index.html"),
        ("/briefing/actors/ada-vale/", "actors/ada-vale/index.html"),
        ("/briefing/actors/ada%2Dvale/", "actors/ada-vale/index.html"),
    ],
)
def test_answers_with_a_page(shown: Shown, address: str, page: str) -> None:
    found = answer(shown, address)

    assert (found.status, found.kind) == (HTTPStatus.OK, "text/html")
    assert f"This is {page}." in found.body.decode()


def test_a_file_that_is_no_page_is_sent_as_it_is(shown: Shown) -> None:
    found = answer(shown, "/briefing/data.json")

    assert (found.status, found.kind, found.body) == (HTTPStatus.OK, "application/json", b"{}")


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("/", "/briefing/"),
        ("/briefing", "/briefing/"),
        ("/briefing/actors/ada-vale", "/briefing/actors/ada-vale/"),
    ],
)
def test_leads_to_the_address_that_is_meant(shown: Shown, address: str, there: str) -> None:
    found = answer(shown, address)

    assert (found.status, found.headers) == (HTTPStatus.FOUND, (("Location", there),))


@pytest.mark.parametrize(
    "address",
    [
        "/briefing/nobody/",
        "/briefing/empty/",
        "/briefing/empty",
        "/elsewhere/",
        "/briefing/../secret.html",
        "/briefing/%2e%2e/secret.html",
        "/briefing/actors/../../secret.html",
        "/briefing/..",
        "/briefing//{outside}/secret.html",
        "/briefing/%2F{outside}/secret.html",
        "/briefing/a%00b",
        "/briefing/" + "long" * 5000,
    ],
)
def test_what_is_not_in_the_site_is_the_sites_own_lost_page(shown: Shown, address: str) -> None:
    assert shown.site
    found = answer(shown, address.format(outside=shown.site.parent))

    assert found.status is HTTPStatus.NOT_FOUND
    assert "This is 404.html." in found.body.decode()
    assert b"secret" not in found.body


def test_the_banner_is_first_in_the_body_of_every_page(shown: Shown) -> None:
    for address in ("/briefing/", "/briefing/nobody/"):
        page = answer(replace(shown, banner="<p>One error.</p>"), address).body.decode()

        assert page.index('class="a">') < page.index("<p>One error.</p>") < page.index("<p>This is")
        assert 'role="alert"' in page


def test_pages_carry_a_policy_without_hashes(shown: Shown) -> None:
    ((name, policy),) = answer(shown, "/briefing/").headers

    assert name == "Content-Security-Policy"
    assert "default-src 'none'" in policy
    assert "script-src-attr 'none'" in policy
    assert "sha256" not in policy


def test_before_there_is_a_site_every_address_says_so() -> None:
    nothing = Shown()

    building = answer(nothing, "/briefing/actors/")
    broken = answer(replace(nothing, banner="<p>One error.</p>"), "/briefing/actors/")

    assert building.status is broken.status is HTTPStatus.SERVICE_UNAVAILABLE
    assert "It is being built." in building.body.decode()
    assert "<p>One error.</p>" in broken.body.decode()
    assert "Mend what is listed above." in broken.body.decode()


@pytest.mark.parametrize("name", ["preview.css", "preview.js"])
def test_has_files_of_its_own(shown: Shown, name: str) -> None:
    assert answer(shown, f"/.preview/{name}").body
    assert name in answer(shown, "/briefing/").body.decode()


@pytest.mark.parametrize("name", ["", "../answers.py", "%2e%2e/answers.py", "other.css"])
def test_and_no_others(shown: Shown, name: str) -> None:
    assert answer(shown, f"/.preview/{name}").status is HTTPStatus.NOT_FOUND


def test_an_event_is_one_line_whatever_the_banner_holds(shown: Shown) -> None:
    sent = event(replace(shown, banner="<p>two\nlines</p>"), "/briefing/").decode()

    assert sent.endswith("\n\n")
    assert sent.count("\n") == 2
    data = json.loads(sent.removeprefix("data: "))
    assert (data["turn"], data["banner"]) == (1, "<p>two\nlines</p>")


def version(shown: Shown, path: str) -> str:
    told: str = json.loads(event(shown, path).decode().removeprefix("data: "))["version"]
    return told


def test_a_page_knows_the_version_that_events_tell(shown: Shown) -> None:
    page = answer(shown, "/briefing/actors/ada-vale/").body.decode()

    assert f'data-version="{version(shown, "/briefing/actors/ada-vale/")}"' in page


def test_a_version_is_another_when_the_page_or_what_it_loads_is(shown: Shown) -> None:
    assert shown.site
    before = version(shown, "/briefing/")
    again = version(replace(shown, turn=2, banner="<p>One error.</p>"), "/briefing/")
    loads = version(replace(shown, assets="others"), "/briefing/")
    (shown.site / "index.html").write_text(PAGE)
    after = version(shown, "/briefing/")

    assert before == again
    assert len({before, loads, after, version(Shown(), "/briefing/")}) == 4
