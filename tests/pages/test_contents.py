from generator.derive import derive
from generator.pages import FOR_CONTRIBUTORS, NavItem, navigation
from tests.briefings import briefing
from tests.pages.cases import CASES

FULL = derive(CASES["tension-on-an-issue"].briefing)


def titles(items: tuple[NavItem, ...]) -> list[str]:
    return [item.title for item in items]


def test_lists_without_anything_in_them_are_not_named() -> None:
    bare = derive(briefing(articles={"gazette": {"claims": ["It opens."]}}))

    assert titles(navigation(bare, ())) == [
        "Briefing", "Two-page brief", "Actors", "Sources", "Claims", "Method", "Data"
    ]  # fmt: skip
    assert "Tensions" in titles(navigation(FULL, ()))
    assert "Glossary" not in titles(navigation(FULL, ()))


def test_pages_of_records_are_not_named() -> None:
    assert all(
        item.target == "index.md" or str(item.target).endswith("/index.md")
        for item in navigation(FULL, ())
    )


def test_handwritten_pages_come_last_by_folder() -> None:
    written = ("contributing/rules.md", "contributing/index.md", "press.md", "help/first-steps.md")

    assert navigation(FULL, written)[-3:] == (
        NavItem("Press", "press.md"),
        NavItem(
            "Contributing",
            (NavItem("", "contributing/index.md"), NavItem("Rules", "contributing/rules.md")),
        ),
        NavItem("Help", (NavItem("First steps", "help/first-steps.md"),)),
    )


def test_a_lone_index_is_a_page() -> None:
    (*_, last) = navigation(FULL, ("contributing/index.md",))

    assert last == NavItem("Contributing", "contributing/index.md")


def test_files_that_are_no_pages_are_not_named() -> None:
    assert navigation(FULL, ("assets/logo.svg",)) == navigation(FULL, ())


def test_the_list_of_rules_stands_among_the_pages_that_people_wrote() -> None:
    (*_, last) = navigation(FULL, FOR_CONTRIBUTORS | {"contributing/index.md"})

    assert last == NavItem(
        "Contributing",
        (NavItem("", "contributing/index.md"), NavItem("Rules", "contributing/rules/index.md")),
    )
