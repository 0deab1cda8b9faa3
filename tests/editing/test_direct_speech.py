"""Direct quotations, and who speaks in them, by the words around."""

import pytest

from generator.anchor import ArticleText
from generator.check import check
from generator.derive import Entity, Mention
from generator.editing.direct_speech import DirectQuotation, direct_quotations
from generator.fs import read_tree
from generator.model.fields import ArticleId
from generator.model.vocabulary import Wording
from tests.project import BRIEFINGS


def found(text: str, *names: str, language: str = "en") -> list[DirectQuotation]:
    """The quotations of a text in which each name is an actor of the same id in lower case."""
    article = ArticleText(text)
    mentions = [
        Mention(ArticleId("a"), passage, Entity("actor", name.lower()), name, is_misspelt=False)
        for name in names
        for passage, _ in article.places(name)
    ]
    return [*direct_quotations(article, language, sorted(mentions))]


def speakers(text: str, *names: str) -> list[str]:
    return [one.speaker.actor if one.speaker else "" for one in found(text, *names)]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge will never open,” Marten said.",
        "“The bridge will never open,” said Marten, who had seen Dun.",
        "Marten told Dun’s paper: “The bridge will never open.”",
        "According to Marten, “the bridge will never open”.",
        '"The bridge will never open," Marten told reporters.',
        "“The bridge will never open,” Marten wrote. Dun was silent.",
    ],
)
def test_the_name_nearest_to_a_verb_of_saying_is_the_speaker(text: str) -> None:
    assert speakers(text, "Marten", "Dun") == ["marten"]


@pytest.mark.parametrize(
    "text",
    [
        "“It will never open at all.” The contract with Dun stands, Belov said.",
        "Marten’s man Belov said that “it will never open at all”.",
        "Belov said Marten should wait: “It will never open at all.”",
        "A retired clerk of Dun told Marten’s paper: “It will never open at all.”",
        "The Dun Institute for Bridges said: “It will never open at all.”",
        "Marten came, and Belov said: “It will never open at all.”",
    ],
)
def test_a_name_that_is_not_the_subject_is_no_speaker(text: str) -> None:
    """Belov is unknown to the briefing: nobody is proposed in place of him."""
    assert speakers(text, "Marten", "Dun") == [""]


def test_words_between_commas_may_stand_between_the_name_and_the_verb() -> None:
    assert speakers("“It will never open at all,” Marten, its director, said.", "Marten") == [
        "marten"
    ]


def test_a_name_within_the_quotation_is_not_its_speaker() -> None:
    assert speakers("“What Dun said is not so at all,” Marten said.", "Marten", "Dun") == ["marten"]


def test_the_speaker_of_a_sentence_speaks_in_the_next_of_its_paragraph() -> None:
    text = "“It will never open at all,” Marten said. “Nobody has looked at it.”"

    assert speakers(text, "Marten") == ["marten", "marten"]


def test_a_pronoun_leads_to_the_last_name_before_it() -> None:
    text = "Marten met Dun in town.\n“The bridge will never open,” he said."
    (only,) = found(text, "Marten", "Dun")

    assert only.speaker
    assert only.speaker.actor == "dun"
    assert only.speaker.reason == "the sentence has “he said”; “Dun” is the last name before it"
    assert only.speaker.passage is None


def test_where_nobody_is_named_no_speaker_is_proposed() -> None:
    assert speakers("“The bridge will never open,” read the sign. Dun came.", "Dun") == [""]


def test_the_reason_names_the_words() -> None:
    (only,) = found("“The bridge will never open,” Marten said.", "Marten")

    assert only.speaker
    assert only.speaker.reason == "“Marten” stands by “said”"
    assert only.speaker.passage


def test_few_words_between_marks_are_a_term() -> None:
    assert found("The “bridge of sighs” opened, Marten said.", "Marten") == []


def test_every_pair_of_marks_is_known_and_no_mark_is_part_of_the_words() -> None:
    text = "„Die Brücke wird nie öffnen“\n«Le pont ne sera jamais ouvert»\n“It will never open,”"
    article = ArticleText(text)

    assert [article.slice(one.passage) for one in found(text)] == [
        "Die Brücke wird nie öffnen",
        "Le pont ne sera jamais ouvert",
        "It will never open",
    ]


def test_in_other_languages_no_speaker_is_guessed() -> None:
    (only,) = found("„Die Brücke wird nie öffnen“, said Marten.", "Marten", language="de")

    assert only.speaker is None


def test_in_the_articles_that_are_intact_no_speaker_is_wrong() -> None:
    """Measured against what editors wrote: a wrong proposal is worse than none."""
    proposed = agreed = 0
    for folder in BRIEFINGS:
        facts = check(read_tree(folder)).facts
        assert facts
        for id_, article in facts.briefing.articles.items():
            if article.record.wording is Wording.ALTERED:
                continue
            actors = [one for one in facts.mentions.in_article(id_) if one.kind == "actor"]
            text = facts.texts[id_]
            for one in direct_quotations(text, article.record.language, actors):
                speak = {
                    by.actor
                    for entry in facts.claims.values()
                    if entry.article.id == id_ and (at := facts.quotations.claims.get(entry.id))
                    if at.quote.start < one.passage.end and one.passage.start < at.quote.end
                    for by in entry.claim.by
                }
                if one.speaker and speak:
                    proposed += 1
                    agreed += one.speaker.actor in speak

    assert proposed >= 15
    assert agreed == proposed
