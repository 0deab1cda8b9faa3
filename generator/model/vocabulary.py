"""The closed word lists of the records: the same words in YAML, Python, JSON and pages."""

from enum import StrEnum


class Status(StrEnum):
    """Whether a record is public. A draft is checked like any other and published nowhere."""

    DRAFT = "draft"
    PUBLISHED = "published"


class ClaimKind(StrEnum):
    """What sort of assertion a claim is. It decides what its credibility grade speaks of."""

    FACT = "fact"
    STATEMENT = "statement"
    OPINION = "opinion"
    PREDICTION = "prediction"
    ALLEGATION = "allegation"
    DEMAND = "demand"
    OFFER = "offer"
    ANNOUNCEMENT = "announcement"

    @property
    def graded_as_so(self) -> bool:
        """Whether credibility grades that it is *so*, not merely that it was *said*."""
        return self in {ClaimKind.FACT, ClaimKind.ALLEGATION}


class Modality(StrEnum):
    """Whether the speaker asserts it. Only asserted claims set positions."""

    ASSERTED = "asserted"
    CONDITIONAL = "conditional"
    HYPOTHETICAL = "hypothetical"


class Stance(StrEnum):
    """Where an actor stands on a proposition."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    CONDITIONAL = "conditional"
    MIXED = "mixed"


class PassageRole(StrEnum):
    """Why a claim needs a further passage."""

    CONTINUES = "continues"
    SPEAKER = "speaker"
    DATE = "date"


class Reliability(StrEnum):
    """Admiralty code, source reliability (Allied Joint Publication 2.1)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Admiralty code, information credibility (Allied Joint Publication 2.1)."""

    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


class Wording(StrEnum):
    """Whether the text has the words its author wrote."""

    INTACT = "intact"
    ALTERED = "altered"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """How an article stands to the origin it draws on (nearest first in a lineage)."""

    ORIGINAL = "original"
    REPRINT = "reprint"
    REWRITE = "rewrite"
    TRANSLATION = "translation"
    ALTERED_COPY = "altered-copy"


class Publish(StrEnum):
    """What of a source's text may be printed."""

    FULL = "full"
    EXCERPTS = "excerpts"
    NONE = "none"


class Certainty(StrEnum):
    """How sure an emendation is. `high` needs a witness."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Sense(StrEnum):
    """What the alteration did to the meaning."""

    SAME = "same"
    INVERTED = "inverted"
    UNCLEAR = "unclear"


class DateBasis(StrEnum):
    """Where a date comes from."""

    CORPUS = "corpus"
    INFERRED = "inferred"
    OUTSIDE = "outside"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    STATE = "state"
    GOVERNMENT = "government"
    ALLIANCE = "alliance"
    UNION = "union"
    MINISTRY = "ministry"
    AGENCY = "agency"
    LEGISLATURE = "legislature"
    COURT = "court"
    COMPANY = "company"
    CONSORTIUM = "consortium"
    ARMED_GROUP = "armed-group"
    MEDIA = "media"
    THINK_TANK = "think-tank"
    UNIVERSITY = "university"
    ORGANISATION = "organisation"
    GROUP = "group"
    ANONYMOUS = "anonymous"


class RelationKind(StrEnum):
    """How one actor stands to another."""

    MEMBER_OF = "member-of"
    PART_OF = "part-of"
    WORKS_FOR = "works-for"
    LEADS = "leads"
    SPEAKS_FOR = "speaks-for"
    OWNED_BY = "owned-by"
    ALLIED_WITH = "allied-with"
    COUNTERPART_OF = "counterpart-of"
    SUPPORTS = "supports"
    OPPOSES = "opposes"


class EventStatus(StrEnum):
    """Whether the sources report an event as past, as planned or as expected."""

    HAPPENED = "happened"
    ANNOUNCED = "announced"
    PREDICTED = "predicted"


class TermKind(StrEnum):
    """What a glossary term names."""

    WEAPON_SYSTEM = "weapon-system"
    AIRCRAFT = "aircraft"
    LAW = "law"
    TREATY = "treaty"
    CASE = "case"
    PROGRAMME = "programme"
    PROCESS = "process"
    PLACE = "place"
    CONCEPT = "concept"


class OriginKind(StrEnum):
    """What an origin is: the thing that was first said or published."""

    REPORT = "report"
    INTERVIEW = "interview"
    READOUT = "readout"
    POST = "post"
    PRESS_CONFERENCE = "press-conference"
    SPEECH = "speech"
    DOCUMENT = "document"


class TensionKind(StrEnum):
    """How claims pull against each other, or how thin their support is."""

    CONTRADICTION = "contradiction"
    NUMBER = "number"
    DATE = "date"
    FRAMING = "framing"
    ATTRIBUTION = "attribution"
    SINGLE_SOURCE = "single-source"
    ANONYMOUS = "anonymous"
