"""The page of corrections: what was wrong, and which claims no longer stand."""

from generator.derive import derive
from generator.model.briefing import Briefing
from generator.pages.corrections import has_any, page
from tests.briefings import briefing
from tests.pages.reading import seen
from tests.pages.writing import desk_of


def made(*corrections: dict[str, str], withdrawn: str = "") -> Briefing:
    claim = {"quote": "It will open.", "says": "It opens.", "by": "ada-vale"}
    gone = {"quote": "It is dear.", "says": "It is dear indeed.", "by": "ada-vale"}
    if withdrawn:
        gone["withdrawn"] = withdrawn
    return briefing(
        articles={"gazette": {"claims": [claim, gone]}},
        actors={"ada-vale": {"name": "Ada Vale"}},
        corrections=list(corrections),
    )


def read(sample: Briefing) -> str:
    return " ".join(seen(page(desk_of(sample))).text.split())


def test_the_latest_correction_comes_first() -> None:
    text = read(
        made({"on": "2021-04", "says": "The first."}, {"on": "2021-05-02", "says": "The second."})
    )

    assert "Two corrections; no claims withdrawn." in text
    assert text.index("2 May 2021. The second.") < text.index("April 2021. The first.")


def test_a_withdrawn_claim_is_listed_with_its_reason() -> None:
    text = read(made(withdrawn="The words are another's."))

    assert "It is dear indeed" in text
    assert "The words are another's." in text.replace("’", "'")
    assert "It opens." not in text


def test_where_nothing_was_corrected_it_says_so() -> None:
    assert "Nothing has been corrected so far, and no claim withdrawn." in read(made())


def test_it_stands_in_the_navigation_once_there_is_something() -> None:
    assert not has_any(derive(made()))
    assert has_any(derive(made({"on": "2021-04", "says": "The first."})))
    assert has_any(derive(made(withdrawn="It was wrong.")))
