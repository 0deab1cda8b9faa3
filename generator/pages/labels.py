"""The words for the closed vocabularies: what readers see instead of codes.

Every member has its words here and nowhere else; a test keeps the tables complete.
"""

from typing import Final

from generator.diagnostics import Severity
from generator.model.vocabulary import (
    ActorKind,
    Certainty,
    ClaimKind,
    Credibility,
    DateBasis,
    EventStatus,
    Modality,
    OriginKind,
    PassageRole,
    Publish,
    Relation,
    RelationKind,
    Reliability,
    Sense,
    Stance,
    TensionKind,
    TermKind,
    Wording,
)

CLAIM_KIND: Final = {
    ClaimKind.FACT: "reported fact",
    ClaimKind.STATEMENT: "statement",
    ClaimKind.OPINION: "opinion",
    ClaimKind.PREDICTION: "prediction",
    ClaimKind.ALLEGATION: "allegation",
    ClaimKind.DEMAND: "demand",
    ClaimKind.OFFER: "offer",
    ClaimKind.ANNOUNCEMENT: "announcement",
}
MODALITY: Final = {
    Modality.ASSERTED: "asserted",
    Modality.CONDITIONAL: "said on a condition",
    Modality.HYPOTHETICAL: "said of a case that is only supposed",
}
STANCE: Final = {
    Stance.SUPPORTS: "supports",
    Stance.OPPOSES: "opposes",
    Stance.CONDITIONAL: "conditionally supports",
    Stance.MIXED: "is of two minds about",
}
PASSAGE_ROLE: Final = {
    PassageRole.CONTINUES: "The words go on",
    PassageRole.SPEAKER: "Who speaks is told by",
    PassageRole.DATE: "When it was is told by",
}
RELIABILITY: Final = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "of a reliability that cannot be judged",
}
CREDIBILITY: Final = {
    Credibility.CONFIRMED: "confirmed",
    Credibility.PROBABLY_TRUE: "probably true",
    Credibility.POSSIBLY_TRUE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.CANNOT_BE_JUDGED: "impossible to judge",
}
WORDING: Final = {
    Wording.INTACT: "The words are the author’s, as far as is known.",
    Wording.ALTERED: "The words were altered: they are not the author’s.",
    Wording.UNKNOWN: "It is not known whether the words are the author’s.",
}
LANGUAGE: Final = {
    "ar": "Arabic",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "hy": "Armenian",
    "it": "Italian",
    "ja": "Japanese",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
}
"""The commonest tags; any other stands for itself."""
COPY: Final = {
    Wording.INTACT: "a copy with the author’s words",
    Wording.ALTERED: "an altered copy",
    Wording.UNKNOWN: "a copy whose wording is not verified",
}
RELATION: Final = {
    Relation.ORIGINAL: "is the original of",
    Relation.REPRINT: "reprints",
    Relation.REWRITE: "rewrites",
    Relation.TRANSLATION: "translates",
    Relation.ALTERED_COPY: "is an altered copy of",
}
PUBLISH: Final = {
    Publish.FULL: "The whole text may be printed.",
    Publish.EXCERPTS: "Only quoted passages within a budget may be printed.",
    Publish.NONE: "None of its words may be printed.",
}
CERTAINTY: Final = {
    Certainty.HIGH: "with high certainty",
    Certainty.MEDIUM: "with medium certainty",
    Certainty.LOW: "with low certainty",
}
SENSE: Final = {
    Sense.SAME: "The alteration leaves the meaning as it was.",
    Sense.INVERTED: "The alteration turns the meaning into its opposite.",
    Sense.UNCLEAR: "The alteration makes the meaning unclear.",
}
DATE_BASIS: Final = {
    DateBasis.CORPUS: "as the article gives it",
    DateBasis.INFERRED: "worked out by the editors",
    DateBasis.OUTSIDE: "known from outside the collected articles",
}
ACTOR_KIND: Final = {
    ActorKind.PERSON: "person",
    ActorKind.STATE: "state",
    ActorKind.GOVERNMENT: "government",
    ActorKind.ALLIANCE: "alliance",
    ActorKind.UNION: "union of states",
    ActorKind.MINISTRY: "ministry",
    ActorKind.AGENCY: "agency",
    ActorKind.LEGISLATURE: "legislature",
    ActorKind.COURT: "court",
    ActorKind.COMPANY: "company",
    ActorKind.CONSORTIUM: "consortium",
    ActorKind.ARMED_GROUP: "armed group",
    ActorKind.MEDIA: "media outlet",
    ActorKind.THINK_TANK: "think tank",
    ActorKind.UNIVERSITY: "university",
    ActorKind.ORGANISATION: "organisation",
    ActorKind.GROUP: "group of people",
    ActorKind.ANONYMOUS: "anonymous source",
}
ACTOR_KINDS: Final = {
    ActorKind.PERSON: "People",
    ActorKind.STATE: "States",
    ActorKind.GOVERNMENT: "Governments",
    ActorKind.ALLIANCE: "Alliances",
    ActorKind.UNION: "Unions of states",
    ActorKind.MINISTRY: "Ministries",
    ActorKind.AGENCY: "Agencies",
    ActorKind.LEGISLATURE: "Legislatures",
    ActorKind.COURT: "Courts",
    ActorKind.COMPANY: "Companies",
    ActorKind.CONSORTIUM: "Consortia",
    ActorKind.ARMED_GROUP: "Armed groups",
    ActorKind.MEDIA: "Media",
    ActorKind.THINK_TANK: "Think tanks",
    ActorKind.UNIVERSITY: "Universities",
    ActorKind.ORGANISATION: "Organisations",
    ActorKind.GROUP: "Groups of people",
    ActorKind.ANONYMOUS: "Anonymous sources",
}
"""The same as headings over several of them, in the order in which they are listed."""
ACTOR_RELATION: Final = {
    RelationKind.MEMBER_OF: "is a member of",
    RelationKind.PART_OF: "is part of",
    RelationKind.WORKS_FOR: "works for",
    RelationKind.LEADS: "leads",
    RelationKind.SPEAKS_FOR: "speaks for",
    RelationKind.OWNED_BY: "is owned by",
    RelationKind.ALLIED_WITH: "is allied with",
    RelationKind.COUNTERPART_OF: "is the counterpart of",
    RelationKind.SUPPORTS: "supports",
    RelationKind.OPPOSES: "opposes",
}
ACTOR_RELATION_BACK: Final = {
    RelationKind.MEMBER_OF: "has as a member",
    RelationKind.PART_OF: "has as a part",
    RelationKind.WORKS_FOR: "has working for it",
    RelationKind.LEADS: "is led by",
    RelationKind.SPEAKS_FOR: "has as a voice",
    RelationKind.OWNED_BY: "owns",
    RelationKind.ALLIED_WITH: "is allied with",
    RelationKind.COUNTERPART_OF: "is the counterpart of",
    RelationKind.SUPPORTS: "is supported by",
    RelationKind.OPPOSES: "is opposed by",
}
"""The same read from the other end."""
EVENT_STATUS: Final = {
    EventStatus.HAPPENED: "The sources report it as having happened.",
    EventStatus.ANNOUNCED: "The sources report it as announced; that it took place is not said.",
    EventStatus.PREDICTED: "The sources expect it; that it took place is not said.",
}
EVENT_STATUS_SHORT: Final = {
    EventStatus.HAPPENED: "",
    EventStatus.ANNOUNCED: "announced",
    EventStatus.PREDICTED: "expected",
}
"""A word to stand beside a title; what happened needs none."""
EVENT_STATUS_WORD: Final = {
    EventStatus.HAPPENED: "happened",
    EventStatus.ANNOUNCED: "announced",
    EventStatus.PREDICTED: "expected",
}
"""The same where each stands beside the others."""
TERM_KIND: Final = {
    TermKind.WEAPON_SYSTEM: "weapon system",
    TermKind.AIRCRAFT: "aircraft",
    TermKind.LAW: "law",
    TermKind.TREATY: "treaty",
    TermKind.CASE: "case",
    TermKind.PROGRAMME: "programme",
    TermKind.PROCESS: "process",
    TermKind.PLACE: "place",
    TermKind.CONCEPT: "concept",
}
ORIGIN_KIND: Final = {
    OriginKind.REPORT: "report",
    OriginKind.INTERVIEW: "interview",
    OriginKind.READOUT: "readout",
    OriginKind.POST: "post",
    OriginKind.PRESS_CONFERENCE: "press conference",
    OriginKind.SPEECH: "speech",
    OriginKind.DOCUMENT: "document",
}
TENSION_KIND: Final = {
    TensionKind.CONTRADICTION: "They contradict each other",
    TensionKind.NUMBER: "The numbers differ",
    TensionKind.DATE: "The dates differ",
    TensionKind.FRAMING: "The same thing is told in different lights",
    TensionKind.ATTRIBUTION: "Who said it differs",
    TensionKind.SINGLE_SOURCE: "A single source",
    TensionKind.ANONYMOUS: "Only unnamed sources",
}
SEVERITY: Final = {
    Severity.ERROR: "An error: nothing is built while it stands.",
    Severity.WARNING: "A warning: it stops nothing, and is worth a look.",
}
DISPUTING: Final = frozenset(
    {
        TensionKind.CONTRADICTION,
        TensionKind.NUMBER,
        TensionKind.DATE,
    }
)
"""Tensions in which something in the collected articles speaks against a claim."""
COMPARING: Final = frozenset({TensionKind.FRAMING, TensionKind.ATTRIBUTION})
"""Tensions in which it is told otherwise elsewhere, and both may be right."""
