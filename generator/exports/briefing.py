"""`data/briefing.json`: the whole public briefing, and its JSON Schema."""

import json

from generator.derive import Facts
from generator.exports import entities, records, sources
from generator.exports.parts import statements
from generator.model.briefing import FORMAT
from generator.prose import plain


def document(facts: Facts) -> str:
    """Return the JSON text. The facts must be those of a briefing without drafts."""
    own = facts.briefing.file
    exported = records.Briefing(
        format=int(FORMAT),
        title=own.title,
        scope=own.scope,
        language=own.language,
        as_of=str(own.as_of),
        bottom_line=statements(own.bottom_line),
        about_the_sources=statements(own.about_the_sources),
        open_questions=statements(own.open_questions),
        corrections=tuple(
            records.Correction(on=str(one.on), says=plain(one.says)) for one in own.corrections
        ),
        articles=tuple(sources.articles(facts)),
        claims=tuple(sources.claims(facts)),
        actors=tuple(entities.actors(facts)),
        issues=tuple(entities.issues(facts)),
        events=tuple(entities.events(facts)),
        terms=tuple(entities.terms(facts)),
        origins=tuple(entities.origins(facts)),
    )
    return _text(exported.model_dump(mode="json"))


def schema() -> str:
    """Return the text of the JSON Schema that every exported briefing satisfies."""
    generated = records.Briefing.model_json_schema(mode="serialization")
    return _text(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "briefing.schema.json",
            **generated,
        }
    )


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
