"""Random small briefings, sound and unsound: dangling references, circles, drafts."""

from collections.abc import Mapping

from hypothesis import settings
from hypothesis import strategies as st

from generator.model.briefing import Briefing
from tests.briefings import Fields, briefing

FEW = settings(max_examples=40)
"""For tests that derive a whole briefing each time."""

ARTICLES = ("courier", "gazette", "herald")
ORIGINS = ("readout", "interview", "post")
ACTORS = ("minister", "union", "insider", "deckhand")
ANONYMOUS = ("deckhand", "insider")
LOCAL = ("c1", "c2", "c3")
CLAIMS = tuple(f"{article}/{local}" for article in ARTICLES for local in LOCAL)
PROPOSITIONS = ("bridge/build", "bridge/toll", "harbour/dredge", "ghost/none")
DAYS = ("2021-03-08", "2021-03", "../2021-03-08", "2020/2021", "2019", "2021-04-01/..", "202X")

_refs = st.lists(st.sampled_from((*CLAIMS, "ghost/c1")), max_size=3, unique=True)
_actors = st.sampled_from((*ACTORS, "ghost"))
_status = st.sampled_from(["published", "published", "published", "draft"])


def _maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


def _present(fields: Mapping[str, object]) -> Fields:
    """Fields that have a value: a missing one is not written."""
    return {key: value for key, value in fields.items() if value is not None}


_claim = st.fixed_dictionaries(
    {
        "quote": st.sampled_from(["The bridge", "A headline", "will stand", "No such words"]),
        "by": st.lists(_actors, min_size=1, max_size=2),
        "through": st.lists(_actors, max_size=1),
        "speaks_for": _maybe(_actors),
        "ascribes_to": st.none() | st.none() | _actors,
        "about": st.lists(_actors, max_size=1),
        "stances": st.dictionaries(
            st.sampled_from(PROPOSITIONS), st.sampled_from(["supports", "opposes"]), max_size=2
        ),
        "modality": st.sampled_from(["asserted", "asserted", "conditional"]),
        "said": _maybe(st.sampled_from(DAYS)),
        "origin": _maybe(st.sampled_from(ORIGINS)),
        "reports": _maybe(st.sampled_from(CLAIMS)),
        "corroborates": _refs,
        "withdrawn": st.none() | st.none() | st.just("It was misread."),
        "status": _status,
    }
).map(_present)

_article = st.fixed_dictionaries(
    {
        "text": st.just("A headline\n\nThe bridge will stand. The union did not ask for it.\n"),
        "claims": st.integers(0, len(LOCAL)).flatmap(
            lambda count: st.lists(_claim, min_size=count, max_size=count)
        ),
        "lineage": st.lists(st.sampled_from((*ORIGINS, "ghost")), min_size=1, max_size=2),
        "rights": st.sampled_from(["full", "excerpts", "none"]),
        "emendations": st.lists(st.sampled_from(["headline", "no such words"]), max_size=1),
        "glosses": st.lists(st.sampled_from(["the union", "The union", "A"]), max_size=1),
        "status": _status,
    }
)

_statement = st.fixed_dictionaries(
    {
        "claims": _refs,
        "outside": _maybe(st.just("An almanac.")),
        "assessment": _maybe(st.just("It is plain.")),
    }
).map(_present)
_statements = st.lists(_statement, min_size=1, max_size=2)

_actor = st.fixed_dictionaries(
    {
        "summary": _statements,
        "roles": st.lists(
            st.fixed_dictionaries({"title": st.just("Chair"), "claims": _refs}), max_size=1
        ),
        "relations": st.lists(
            st.fixed_dictionaries(
                {"kind": st.just("opposes"), "to": _actors, "claims": _refs, "outside": st.none()}
            ).map(_present),
            max_size=1,
        ),
        "spellings": st.lists(st.sampled_from(["bridge", "union", "The union"]), max_size=2),
        "status": _status,
    }
)

_issue = st.fixed_dictionaries(
    {
        "summary": _statements,
        "tensions": st.lists(
            st.fixed_dictionaries(
                {"claims": st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=2)}
            ),
            max_size=2,
        ),
        "claims": _refs,
        "status": _status,
    }
)

_event = st.fixed_dictionaries(
    {
        "when": st.sampled_from(DAYS),
        "claims": _refs,
        "actors": st.lists(_actors, max_size=2),
        "issues": st.lists(st.sampled_from(["bridge", "ghost"]), max_size=1),
        "outside": st.none() | st.just({"says": "It was seen.", "basis": "An almanac."}),
        "outcome": _maybe(_statement),
        "status": _status,
    }
).map(_present)


_stance = st.fixed_dictionaries(
    {
        "quote": st.just("The bridge"),
        "by": st.sampled_from(["union", "union", "minister", ["minister", "union"]]),
        "speaks_for": st.sampled_from([None, None, "union"]),
        "stances": st.sampled_from(
            [
                {"bridge/build": "supports"},
                {"bridge/build": "opposes"},
                {"bridge/build": "opposes", "bridge/toll": "supports"},
            ]
        ),
        "modality": st.sampled_from(["asserted", "asserted", "asserted", "conditional"]),
        "said": st.sampled_from(["2018", "2019", "2020-06", "2021", "../2021-03-08", None]),
        "withdrawn": st.sampled_from([None, None, None, "It was misread."]),
    }
).map(_present)


def disputes() -> st.SearchStrategy[Briefing]:
    """A briefing in which the same few actors take stances on the same propositions, often."""
    return st.lists(_stance, min_size=2, max_size=5).map(
        lambda claims: briefing(
            articles={"gazette": {"claims": claims}},
            actors=["minister", "union"],
            issues={"bridge": {"propositions": ["build", "toll"]}},
        )
    )


@st.composite
def briefings(draw: st.DrawFn) -> Briefing:
    """A briefing whose ids are those above; some of them, and `ghost`, may lead nowhere."""
    actors = draw(st.dictionaries(st.sampled_from(ACTORS), _actor, min_size=1))
    issues = draw(st.dictionaries(st.sampled_from(["bridge", "harbour"]), _issue))
    propositions = {"bridge": ["build", "toll"], "harbour": ["dredge"]}
    return briefing(
        articles=draw(st.dictionaries(st.sampled_from(ARTICLES), _article, min_size=2)),
        actors={
            id_: {**fields, "kind": "anonymous" if id_ in ANONYMOUS else "person"}
            for id_, fields in actors.items()
        },
        issues={id_: {**issues[id_], "propositions": propositions[id_]} for id_ in issues},
        events=draw(st.dictionaries(st.sampled_from(["opening", "storm", "vote"]), _event)),
        terms={"toll": {"definition": draw(_statements), "spellings": ["bridge"]}},
        origins=ORIGINS,
        bottom_line=draw(_statements),
    )
