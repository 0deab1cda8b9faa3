import pytest

from generator.anchor.neighbourhood import Neighbourhood, folded
from generator.anchor.normalised import normalised

ARTICLE = """Bridge to close for repairs

On Monday the minister said that the old harbour bridge would close in May.
The Port Authority, which owns it, denied that there was any danger to the public.
“We have looked at every bolt,” said İnci Dağ, its spokeswoman. “The bridge is as safe as houses.”
Boats will pass as before, the Port Authority said on its website on 12 May 2019.
"""

FILLER = "Boats passed by. " * 10


def nearest(quote: str, text: str = ARTICLE) -> str | None:
    article = normalised(text)
    span = Neighbourhood(article).nearest(quote)
    return article.text[span.start : span.end] if span else None


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("the minster said that the old harbour", "the minister said that the old harbour"),
        (
            "the minister said that the harbour bridge",
            "the minister said that the old harbour bridge",
        ),
        ("the minister has said that the old", "the minister said that the old"),
        ("The minister said that the old", "the minister said that the old"),
        ("Inci Dag, its spokeswoman", "İnci Dağ, its spokeswoman"),
        ("the port authority said", "the Port Authority said"),
        ("on 13 May 2019", "on 12 May 2019"),
        ("spokewoman", "spokeswoman"),
        ("as safe as house", "as safe as houses"),
        ("arbour bridje would close", "harbour bridge would close"),
        ("“We have loked at every bolt", '"We have looked at every bolt'),
        ("Boats may pass as before", "Boats will pass as before"),
        (
            "which does own it, denied there was any danger",
            "which owns it, denied that there was any danger",
        ),
    ],
)
def test_a_slip_leads_to_the_passage_that_was_meant(quote: str, expected: str) -> None:
    assert nearest(quote) == expected


@pytest.mark.parametrize(
    "quote",
    [
        "Farmers in the valley expect a poor harvest this year after months of drought.",
        "The council approved a budget of three million for new school buildings and roads.",
        "zyx",
        "大桥将于五月关闭",
        "?",
    ],
)
def test_nothing_is_near_to_words_from_another_article(quote: str) -> None:
    assert nearest(quote) is None


def test_nothing_is_near_in_an_article_without_words() -> None:
    assert nearest("the bridge", "") is None
    assert nearest("the bridge", " \n ") is None


def test_of_two_equally_near_passages_the_first_is_taken() -> None:
    article = normalised(f"the old bridge. {FILLER} the old bridge. {FILLER} the old bridge.")
    span = Neighbourhood(article).nearest("the odd bridge")

    assert span
    assert span.start == 0


def test_of_two_equally_near_passages_the_one_that_agrees_longer_is_taken() -> None:
    assert nearest("the bridge Is old", f"The Bridge is old. {FILLER} the bridge is old.") == (
        "the bridge is old"
    )


def test_the_rest_of_a_long_quotation_belongs_to_the_passage() -> None:
    sentences = [f"Boat number {n} passed the bridge at {n} minutes past noon." for n in range(60)]
    quote = " ".join(sentences[20:40])
    found = nearest(quote.replace("Boat number 20", "Bout number 20"), " ".join(sentences))

    assert found == quote


def test_an_article_of_one_letter_is_searched_without_harm() -> None:
    assert nearest("aab" * 100, "a" * 20_000) is None


def test_folding_keeps_the_length() -> None:
    text = "İIıŞĞß ﬁ – ‑ ÅŁ한大"

    assert len(folded(text)) == len(text)
    assert folded("İIıŞĞ–Ł") == "iiisg-l"
