"""Capitalised names that nobody has listed."""

from generator.anchor import ArticleText
from generator.editing.names import names_for, unknown_names


def names(text: str, *known: str, language: str = "en") -> list[str]:
    article = ArticleText(text)
    passages = [passage for words in known for passage, _ in article.places(words)]
    return [one.name for one in unknown_names(article, language, passages)]


def test_names_of_several_words_are_one() -> None:
    assert names("It was Ilse Marten of the Bank of Port Vellis.") == [
        "Ilse Marten of the Bank of Port Vellis"
    ]
    assert names("Then Ilse Marten met John van der Meer.") == ["Ilse Marten", "John van der Meer"]


def test_what_is_listed_is_not_told() -> None:
    assert names("Then Ilse Marten met Dun.", "Ilse Marten") == ["Dun"]


def test_a_name_that_only_begins_with_a_listed_one_is_another() -> None:
    assert names("It was the Vellis Institute of Bridges.", "Vellis") == [
        "Vellis Institute of Bridges"
    ]
    assert names("It was President Ilse Marten.", "Ilse Marten") == []


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital() -> None:
    assert names("Nobody came. Ferries ran. “Bridges fall,” it said.") == []
    assert names("Vellis slept. Then Vellis woke.") == ["Vellis"]


def test_days_and_months_are_no_names() -> None:
    assert names("It came on Monday in May, and again on Dec 3.") == []


def test_an_ordinary_word_is_no_name_wherever_it_has_a_capital() -> None:
    assert names("It was in Vellis - The town paid. It said so: Nobody came.") == ["Vellis"]


def test_days_in_the_plural_are_no_names() -> None:
    assert names("It is shut on Saturdays and on Mondays.") == []


def test_numbers_that_begin_a_sentence_are_no_names() -> None:
    assert names("It opens on 1 May. Seven members came. Twelve Ferries ran.") == ["Ferries"]


def test_a_title_is_no_name_and_no_part_of_one() -> None:
    assert names("Then Dr. Marten, Dr Marten and Prof. Ilse Dun met Mr Quay.") == [
        "Marten",
        "Ilse Dun",
        "Quay",
    ]
    assert names("Then Frau Marten met Drago.", "Marten") == ["Drago"]


def test_a_possessive_is_the_name() -> None:
    assert names("In the town of Vellis’s mayor and Dun's son.") == ["Vellis", "Dun"]


def test_letters_of_other_alphabets_are_capitals_too() -> None:
    assert names("Then Çavuşoğlu met Óscar Dún in Łódź.") == ["Çavuşoğlu", "Óscar Dún", "Łódź"]


def test_where_nouns_have_capitals_only_names_of_two_words_are_told() -> None:
    assert names("Am Montag fährt eine Fähre nach Port Vellis.", language="de") == ["Port Vellis"]


def test_every_place_of_a_name_is_given() -> None:
    text = ArticleText("In Vellis and near Vellis.")
    (only,) = unknown_names(text, "en", [])

    assert [text.slice(passage) for passage in only.passages] == ["Vellis", "Vellis"]


def spelt(id_: str, text: str) -> list[str]:
    return [one.name for one in names_for(id_, ArticleText(text))]


def test_an_id_is_told_as_the_article_spells_it() -> None:
    text = "The dockers' union met İlse Çelik. The Dockers' Union left S-400s and an S-400."

    assert spelt("ilse-celik", text) == ["İlse Çelik"]
    assert spelt("dockers-union", text) == ["Dockers' Union", "dockers' union"]
    assert spelt("s-400", text) == ["S-400"]
    assert spelt("celik-ilse", text) == []


def test_no_name_goes_on_behind_a_sentence_or_a_comma() -> None:
    text = "They left the Port. Authority sources said: “Ada,” Vale answered.\n\nVale\n\nMill"

    assert (
        spelt("port-authority", text) == spelt("ada-vale", text) == spelt("vale-mill", text) == []
    )


def test_every_place_of_a_spelling_is_told() -> None:
    (found,) = names_for("ada-vale", ArticleText("Ada Vale spoke. Nobody heard Ada Vale."))

    assert [passage.start for passage in found.passages] == [0, 29]
