"""Small briefings, one for each behaviour of the pages, and the page that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.briefing import Briefing
from tests.briefings import briefing


@dataclass(frozen=True)
class Case:
    """A briefing and the page of it to look at."""

    briefing: Briefing
    page: str


BRIDGE = {"bridge": {"propositions": [{"id": "build", "says": "The bridge should be built."}]}}

ACTORS = {
    "ada-vale": {
        "name": "Ada Vale",
        "sort_name": "Vale, Ada",
        "spellings": ["Ada Vale", "Vale"],
        "roles": [{"title": "Minister of Works", "attested": "2021", "outside": "The gazette."}],
    },
    "city": {"name": "Harbour City", "kind": "state"},
    "union": {"name": "Ferry Union", "kind": "organisation"},
}

ALTERED = {
    "publisher": "Mirror Site",
    "published": "2021-04",
    "wording": "altered",
    "rights": "excerpts",
    "lineage": [
        {"origin": "interview", "relation": "altered-copy", "basis": "Word by word alike."}
    ],
    "emendations": [
        {
            "reads": "a carried out deal",
            "restored": "a done deal",
            "certainty": "high",
            "sense": "same",
            "basis": "Synonyms were put in by machine.",
            "witness": {"reads": "a done deal", "seen_at": "the agency's wire"},
        },
        {
            "reads": "would exhibit superior",
            "restored": "would prove vain",
            "certainty": "low",
            "sense": "inverted",
            "basis": "Nothing else makes sense.",
        },
    ],
    "claims": [
        {
            "id": "deal",
            "says": "Vale said that the bridge was settled.",
            "by": "ada-vale",
            "quote": "it was “a carried out deal,” the minister acknowledged",
            "show": "a carried out deal",
        },
        {
            "id": "vain",
            "says": "Vale said that talks would lead nowhere.",
            "by": "ada-vale",
            "quote": "Talks would exhibit superior",
        },
    ],
}

MISLEADING = {
    "publisher": "Mirror Site",
    "wording": "altered",
    "rights": "excerpts",
    "text": "Bridge information\n\nThe Quay gave the ferries its blessing, and it was a carried "
    "out deal.\n\nEvery boatman of the whole old haven shouted for delight at the notice.\n",
    "alteration": {"least": 6, "most": 11, "method": "Two editors counted apart."},
    "emendations": [
        {"reads": "information", "restored": "news"},
        {"reads": "a carried out deal", "restored": "a done deal"},
        {"reads": "boatman of the whole old haven shouted for delight", "restored": "wept"},
    ],
    "glosses": [
        {
            "reads": "The Quay",
            "says": "[Harbour City](actor:city), called by the address of its hall.",
            "outside": "A street map.",
        },
        {
            "reads": "blessing",
            "says": "A permit to take a [toll](term:toll); no rite is meant.",
            "assessment": "The next sentence speaks of fares.",
            "claims": ["mirror/c1"],
        },
    ],
    "claims": [
        {"quote": "it was a carried out deal", "show": "carried out", "by": "ada-vale"},
        {"quote": "at the notice", "by": "ada-vale"},
    ],
}


def _one(claim: Mapping[str, object], **article: object) -> Briefing:
    """A briefing with one claim, `gazette/c`."""
    quote = {"says": "Vale said that the bridge would open.", "by": "ada-vale"}
    return briefing(
        articles={"gazette": {"claims": [{"id": "c", **quote, **claim}], **article}},
        actors=ACTORS,
        issues=BRIDGE,
    )


CASES: Mapping[str, Case] = {
    "a-claim-with-its-words": Case(
        _one({"quote": "The bridge will open in May.", "kind": "prediction"}),
        "claims/gazette/c.md",
    ),
    "altered-copy": Case(
        briefing(articles={"mirror": ALTERED}, actors=ACTORS, origins=["interview"]),
        "claims/mirror/deal.md",
    ),
    "altered-copy-on-its-source-page": Case(
        briefing(articles={"mirror": ALTERED}, actors=ACTORS, origins=["interview"]),
        "sources/mirror.md",
    ),
    "anonymous-speaker": Case(
        briefing(
            articles={"gazette": {"claims": [{"quote": "The piers are weak.", "by": "engineer"}]}},
            actors={
                "engineer": {
                    "name": "An unnamed engineer",
                    "kind": "anonymous",
                    "article": "gazette",
                    "may_be": ["union"],
                },
                "union": {"name": "Ferry Union"},
            },
        ),
        "actors/engineer.md",
    ),
    "change-of-position": Case(
        briefing(
            articles={
                "early": {
                    "published": "2020-01-10",
                    "claims": [
                        {"quote": "We want no bridge.", "by": "union", "said": "2020-01-09"}
                        | {"stances": {"bridge/build": "opposes"}}
                    ],
                },
                "late": {
                    "published": "2021-01-10",
                    "claims": [
                        {"quote": "Build it at last.", "by": "union", "said": "2021-01-09"}
                        | {"stances": {"bridge/build": "supports"}}
                    ],
                },
            },
            actors=ACTORS,
            issues=BRIDGE,
        ),
        "actors/union.md",
    ),
    "correction-of-a-date": Case(
        briefing(
            articles={"gazette": {"claims": ["The bridge opened on Monday."]}},
            events={
                "opening": {
                    "title": "The bridge opens",
                    "claims": ["gazette/c1"],
                    "when": {
                        "edtf": "2021-03-02",
                        "as_written": "Monday",
                        "working": "The register has Tuesday 2 March",
                        "basis": "outside",
                        "correction": {"stated": "2021-03-01", "basis": "That day was a Monday"},
                    },
                },
                "closing": {
                    "title": "The ferry stops",
                    "when": "2022",
                    "event_status": "predicted",
                    "outside": {"says": "The ferry is to stop.", "basis": "A timetable."},
                },
            },
        ),
        "timeline/index.md",
    ),
    "inferred-speaker-for-the-city": Case(
        _one(
            {
                "quote": "There will be no second ferry.",
                "by": {"actor": "ada-vale", "inferred": "She is named in the sentence before."},
                "through": ["union"],
                "speaks_for": "city",
                "also": [{"quote": "said Ada Vale", "role": "speaker"}],
                "stances": {
                    "bridge/build": {"is": "supports", "inferred": "A ferry would replace it."}
                },
            }
        ),
        "claims/gazette/c.md",
    ),
    "misspelt-name": Case(
        briefing(
            articles={"gazette": {"claims": ["Ada Vail spoke, and Ada Vale left."]}},
            actors={
                "ada-vale": {
                    "name": "Ada Vale",
                    "spellings": ["Ada Vale"],
                    "misspellings": ["Ada Vail"],
                    "described_as": ["the iron minister"],
                    "native": {"name": "Áda Válë", "lang": "qaa"},
                }
            },
        ),
        "actors/ada-vale.md",
    ),
    "nothing-printed": Case(
        _one({"quote": "The bridge will open in May."}, rights="none"), "sources/gazette.md"
    ),
    "part-of-the-words": Case(
        _one(
            {
                "quote": "The bridge, she said, will open in May.",
                "show": "will open in May",
                "also": ["Not a day later."],
            },
            rights="excerpts",
            text="Bridge news\n\nThe bridge, she said, will open in May. Rain fell.\n"
            "Not a day later.\n",
        ),
        "claims/gazette/c.md",
    ),
    "tension-on-an-issue": Case(
        briefing(
            articles={
                "gazette": {"claims": [{"quote": "It cost two million.", "by": "ada-vale"}]},
                "post": {
                    "publisher": "The Post",
                    "claims": [{"quote": "It cost nine million.", "by": "union"}],
                },
            },
            actors=ACTORS,
            issues={
                "cost": {
                    "title": "The cost",
                    "question": "What did the *bridge* cost?",
                    "summary": [
                        {"says": "Vale names two million.", "claims": ["gazette/c1"]},
                        {
                            "says": "The [union](actor:union) names nine.",
                            "claims": ["post/c1", "gazette/c1"],
                        },
                    ],
                    "propositions": [{"id": "dear", "says": "The bridge was dear."}],
                    "state_of_play": [
                        {"says": "Nobody has shown a bill.", "assessment": "Both articles."}
                    ],
                    "open_questions": ["Who paid?"],
                    "silences": ["The builder is not heard."],
                    "tensions": [
                        {
                            "kind": "number",
                            "title": "Two million or nine",
                            "claims": ["gazette/c1", "post/c1"],
                            "note": "They may count different things.",
                        }
                    ],
                }
            },
        ),
        "issues/cost.md",
    ),
    "translated-words": Case(
        _one({"quote": "Die Brücke kommt.", "lang": "de", "translation": "The bridge is coming."}),
        "claims/gazette/c.md",
    ),
    "two-independent-origins": Case(
        briefing(
            articles={
                "gazette": {"claims": [{"quote": "It opened.", "corroborates": ["post/c1"]}]},
                "post": {"publisher": "The Post", "claims": ["The bridge opened."]},
            },
        ),
        "claims/post/c1.md",
    ),
    "two-observations": Case(
        briefing(
            articles={
                "gazette": {
                    "published": "2021-03-08",
                    "claims": [
                        {"quote": "We want no bridge.", "by": "union"}
                        | {"stances": {"bridge/build": "opposes"}},
                        {"quote": "Build it at last.", "by": "union", "said": "2021-03"}
                        | {"stances": {"bridge/build": "supports"}},
                    ],
                },
            },
            actors=ACTORS,
            issues=BRIDGE,
        ),
        "issues/bridge.md",
    ),
    "whole-text-with-marked-passages": Case(
        _one(
            {"quote": "The bridge will open in May."},
            text="Bridge news\n\nRain fell. The bridge will open in May. She left.\n\nThe end.\n",
        ),
        "sources/gazette.md",
    ),
    "withdrawn-claim": Case(
        _one({"quote": "The bridge will open in May.", "withdrawn": "She never said it"}),
        "claims/gazette/c.md",
    ),
    "words-withheld": Case(
        _one({"quote": "The bridge will open in May.", "show": None}),
        "claims/gazette/c.md",
    ),
    "words-that-mislead-and-words-that-are-not-printed": Case(
        briefing(articles={"mirror": MISLEADING}, actors=ACTORS, terms=["toll"]),
        "sources/mirror.md",
    ),
    "words-that-mean-an-actor": Case(
        briefing(articles={"mirror": MISLEADING}, actors=ACTORS, terms=["toll"]),
        "actors/city.md",
    ),
    "home-with-bottom-line": Case(
        briefing(
            articles={
                "gazette": {
                    "claims": [
                        {
                            "quote": "The bridge will open in May.",
                            "by": "ada-vale",
                            "speaks_for": "city",
                            "stances": {"bridge/build": "supports"},
                        }
                    ]
                }
            },
            actors=ACTORS,
            issues=BRIDGE,
            events={"opening": {"when": "2021-05", "claims": ["gazette/c1"]}},
            bottom_line=[
                {"says": "The bridge is to open in May.", "claims": ["gazette/c1"]},
                {"says": "It may be late.", "assessment": "Bridges are."},
                {"says": "It was planned in 1999.", "outside": "A plaque."},
            ],
            key_actors=["city", "ada-vale", "union"],
        ),
        "index.md",
    ),
}
