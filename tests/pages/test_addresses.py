import pytest

from generator.model.fields import ArticleId, ClaimId, IssueId, PropositionId, TermId
from generator.pages import addresses
from generator.pages.addresses import Address, relative


@pytest.mark.parametrize(
    ("here", "to", "written"),
    [
        ("index.md", Address("issues/bridge.md"), "issues/bridge.md"),
        ("issues/bridge.md", Address("index.md"), "../index.md"),
        ("issues/bridge.md", Address("issues/index.md"), "index.md"),
        (
            "claims/gazette/c1.md",
            Address("sources/gazette.md", "p2"),
            "../../sources/gazette.md#p2",
        ),
        ("claims/gazette/c1.md", Address("claims/gazette/c2.md"), "c2.md"),
        ("glossary/index.md", Address("glossary/index.md", "bridge"), "#bridge"),
        ("glossary/index.md", Address("glossary/index.md"), "index.md"),
        ("issues/bridge.md", addresses.note(3), "#e3"),
    ],
)
def test_links_are_relative_to_the_page(here: str, to: Address, written: str) -> None:
    assert relative(here, to) == written


def test_pages_lie_where_the_outside_contract_says() -> None:
    assert addresses.issue(IssueId("bridge")).path == "issues/bridge.md"
    assert addresses.claim(ClaimId("gazette/c1")).path == "claims/gazette/c1.md"
    assert addresses.term(TermId("s-1")) == Address("glossary/index.md", "s-1")
    assert addresses.paragraph(ArticleId("gazette"), 7) == Address("sources/gazette.md", "p7")


def test_a_proposition_is_on_the_page_of_its_issue() -> None:
    address = addresses.proposition(PropositionId("bridge/build"))

    assert address == Address("issues/bridge.md", "proposition-build")
