from generator.anchor import Ambiguous, NotFound, Passage
from generator.derive import Facts, derive
from generator.model.fields import ArticleId, ClaimId
from tests.briefings import briefing

GAZETTE = ArticleId("gazette")
TEXT = (
    "Tolls are coming\n"
    "\n"
    "“The bridge\u00a0will open,” the minister said. Tolls are likely.\n"
    "Tolls are coming, and tolls are high. The bridge will not wait.\n"
)


def facts(**article: object) -> Facts:
    return derive(briefing(articles={"gazette": {"text": TEXT, **article}}))


def words(of: Facts, passage: Passage | None) -> str:
    assert passage is not None
    return of.texts[GAZETTE].slice(passage)


def failed(of: Facts) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(failure.place.path, failure.place.keys) for failure in of.quotations.failures]


def test_gives_the_articles_own_characters() -> None:
    found = facts(claims=['"The bridge will open," the minister said.'])

    passages = found.quotations.claims[ClaimId("gazette/c1")]

    assert words(found, passages.quote) == "“The bridge\u00a0will open,” the minister said."
    assert passages.shown == passages.quote


def test_uses_the_words_beside_a_quotation() -> None:
    found = facts(claims=[{"quote": "Tolls are coming", "suffix": ", and"}])

    passage = found.quotations.claims[ClaimId("gazette/c1")].quote

    assert found.texts[GAZETTE].place(passage.start) == (4, 1)


def test_counts_every_quotation() -> None:
    found = facts(
        claims=[
            {"quote": "Tolls are likely", "show": "likely", "also": ["the minister said"]},
            "No such words",
        ],
        no_claim=["The bridge will not wait"],
        emendations=["high"],
        glosses=["the minister"],
    )

    assert found.quotations.checked == 7
    assert len(found.quotations.failures) == 1


def test_points_at_what_failed() -> None:
    found = facts(
        claims=[
            "No such words",
            {"quote": "Tolls are likely", "also": ["the minister said", "Nor these"]},
            {"quote": "Tolls are likely", "show": "unlikely"},
        ],
        no_claim=["Not this"],
        emendations=[{"reads": "Tolls are"}],
        glosses=[{"reads": "the mister"}],
    )

    assert failed(found) == [
        ("articles/gazette/annotations.yml", ("claims", 0, "quote")),
        ("articles/gazette/annotations.yml", ("claims", 1, "also", 1, "quote")),
        ("articles/gazette/annotations.yml", ("claims", 2, "show")),
        ("articles/gazette/annotations.yml", ("no_claim", 0, "quote")),
        ("articles/gazette/record.yml", ("emendations", 0, "reads")),
        ("articles/gazette/record.yml", ("glosses", 0, "reads")),
    ]
    assert isinstance(found.quotations.failures[0].failure, NotFound)
    assert isinstance(found.quotations.failures[4].failure, Ambiguous)


def test_gives_no_claim_that_failed_in_part() -> None:
    found = facts(
        claims=[
            {"quote": "Tolls are likely", "also": ["No such words"]},
            {"quote": "Tolls are likely", "show": "No such words"},
            "No such words",
            "Tolls are likely",
        ]
    )

    assert list(found.quotations.claims) == ["gazette/c4"]


def test_finds_the_shown_part_within_the_quotation_only() -> None:
    found = facts(claims=[{"quote": "“The bridge will open,”", "show": "The bridge"}])

    shown = found.quotations.claims[ClaimId("gazette/c1")].shown

    assert shown == Passage(19, 29)
    assert words(found, shown) == "The bridge"


def test_gives_the_article_s_offsets_where_the_shown_part_fails() -> None:
    quote = "Tolls are coming, and tolls are high"
    found = facts(claims=[{"quote": quote, "show": "are"}])

    failure = found.quotations.failures[0].failure

    assert isinstance(failure, Ambiguous)
    assert [found.texts[GAZETTE].place(p.start) for p in failure.passages] == [(4, 7), (4, 29)]


def test_does_not_take_the_shown_part_from_elsewhere() -> None:
    found = facts(claims=[{"quote": "Tolls are likely", "show": "The bridge"}])

    assert failed(found) == [("articles/gazette/annotations.yml", ("claims", 0, "show"))]


def test_skips_the_shown_part_of_a_quotation_that_is_not_there() -> None:
    found = facts(claims=[{"quote": "No such words", "show": "words"}])

    assert found.quotations.checked == 1
    assert len(found.quotations.failures) == 1


def test_shows_nothing_where_the_claim_says_so() -> None:
    found = facts(claims=[{"quote": "Tolls are likely", "show": None}])

    assert found.quotations.claims[ClaimId("gazette/c1")].shown is None


def test_shows_nothing_where_the_rights_forbid_it() -> None:
    found = facts(rights="none", claims=["Tolls are likely"])

    assert found.quotations.claims[ClaimId("gazette/c1")].shown is None


def test_checks_the_shown_part_even_where_nothing_may_be_printed() -> None:
    found = facts(rights="none", claims=[{"quote": "Tolls are likely", "show": "No such"}])

    assert len(found.quotations.failures) == 1


def test_lists_further_passages_with_their_roles() -> None:
    also = [{"quote": "the minister said", "role": "speaker"}]
    found = facts(claims=[{"quote": "Tolls are likely", "also": also}])

    ((further, passage),) = found.quotations.claims[ClaimId("gazette/c1")].also

    assert further.role == "speaker"
    assert words(found, passage) == "the minister said"


def test_locates_emendations_glosses_and_passages_without_claim() -> None:
    gloss = {"reads": "The bridge", "suffix": " will not"}
    found = facts(no_claim=["The bridge will not wait"], emendations=["high"], glosses=[gloss])

    ((_, passage),) = found.quotations.no_claims[GAZETTE]
    (emendation,) = found.quotations.emendations[GAZETTE]

    assert words(found, passage) == "The bridge will not wait"
    assert words(found, emendation.passage) == "high"
    (gloss_found,) = found.quotations.glosses[GAZETTE]
    assert gloss_found.passage.start == passage.start
    assert words(found, gloss_found.passage) == "The bridge"
