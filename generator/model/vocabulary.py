"""The closed word lists of the records: the same words in YAML, Python, JSON and pages."""

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """A word of a closed list, and what it means: editors see it while they write."""

    meaning: str
    """A sentence or two, in plain words."""

    def __new__(cls, word: str, meaning: str) -> Self:
        """Make a member of its word and its meaning; its value is the word alone."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.meaning = meaning
        return member


class Status(Word):
    """Whether a record is public. A draft is checked like any other and published nowhere."""

    DRAFT = "draft", "Checked like any other, and published nowhere."
    PUBLISHED = "published", "On the pages and in the data."


class ClaimKind(Word):
    """What sort of assertion a claim is. It decides what its credibility grade speaks of."""

    FACT = "fact", "The article reports it as so, in its own voice or another’s."
    STATEMENT = "statement", "A speaker says what was done, is done or holds."
    OPINION = "opinion", "A speaker judges or explains."
    PREDICTION = "prediction", "A speaker says what will or may happen."
    ALLEGATION = "allegation", "A speaker says something of another that is not shown."
    DEMAND = "demand", "A speaker asks another to act."
    OFFER = "offer", "A speaker proposes to act."
    ANNOUNCEMENT = "announcement", "A speaker says what they are going to do."

    @property
    def graded_as_so(self) -> bool:
        """Whether credibility grades that it is *so*, not merely that it was *said*."""
        return self in {ClaimKind.FACT, ClaimKind.ALLEGATION}


class Modality(Word):
    """Whether the speaker asserts it. Only asserted claims set positions."""

    ASSERTED = "asserted", "The speaker says that it is so."
    CONDITIONAL = "conditional", "The speaker says that it is so if something else is."
    HYPOTHETICAL = "hypothetical", "The speaker only supposes a case."


class Stance(Word):
    """Where an actor stands on a proposition."""

    SUPPORTS = "supports", "What the speaker says is in favour of the proposition."
    OPPOSES = "opposes", "What the speaker says is against the proposition."
    CONDITIONAL = "conditional", "The speaker is in favour if something else is given."
    MIXED = "mixed", "What the speaker says is partly in favour and partly against."


class PassageRole(Word):
    """Why a claim needs a further passage."""

    CONTINUES = "continues", "The words of the claim go on here."
    SPEAKER = "speaker", "It names who speaks."
    DATE = "date", "It says when it was."


class Reliability(Word):
    """Admiralty code, source reliability (Allied Joint Publication 2.1)."""

    A = "A", "Completely reliable: nothing speaks against it, and it has always been right."
    B = "B", "Usually reliable: little speaks against it, and it has mostly been right."
    C = "C", "Fairly reliable: something speaks against it, and it has been right at times."
    D = "D", "Not usually reliable: much speaks against it, though it has been right at times."
    E = "E", "Unreliable: it has been wrong again and again."
    F = "F", "It cannot be judged: nothing is known of it that would allow to."


class Credibility(Word):
    """Admiralty code, information credibility (Allied Joint Publication 2.1)."""

    CONFIRMED = "1", "Confirmed: two independent origins have it."
    PROBABLY_TRUE = "2", "Probably true: not confirmed, and in keeping with what else is known."
    POSSIBLY_TRUE = "3", "Possibly true: not confirmed, and in keeping with some of what is known."
    DOUBTFUL = "4", "Doubtful: not confirmed, possible, and nothing else speaks for it."
    IMPROBABLE = "5", "Improbable: what else is known speaks against it."
    CANNOT_BE_JUDGED = "6", "It cannot be judged: there is nothing to hold it against."


class Wording(Word):
    """Whether the text has the words its author wrote."""

    INTACT = "intact", "The words are the author’s, as far as is known."
    ALTERED = (
        "altered",
        "Words were replaced on the way: none of it is quoted as anybody’s own words.",
    )
    UNKNOWN = "unknown", "It cannot be told; the text is treated like an altered one."


class Relation(Word):
    """How an article stands to the origin it draws on (nearest first in a lineage)."""

    ORIGINAL = "original", "Nothing lies behind it: the words are its own."
    REPRINT = "reprint", "It prints the same words again."
    REWRITE = "rewrite", "It tells the same in words of its own."
    TRANSLATION = "translation", "It has the same words in another language."
    ALTERED_COPY = "altered-copy", "It has the same text with words replaced."


class Publish(Word):
    """What of a source's text may be printed."""

    FULL = "full", "The whole text may be printed."
    EXCERPTS = "excerpts", "What the claims show of it may be printed, within the budget."
    NONE = "none", "Not a word of it may be printed."


class Certainty(Word):
    """How sure an emendation is. `high` needs a witness."""

    HIGH = "high", "Another text has the wording, and is named as the witness."
    MEDIUM = "medium", "The likely reading."
    LOW = "low", "A possible reading."


class Sense(Word):
    """What the alteration did to the meaning."""

    SAME = "same", "The meaning is as it was."
    INVERTED = "inverted", "The meaning is turned into its opposite."
    UNCLEAR = "unclear", "The meaning can no longer be made out."


class DateBasis(Word):
    """Where a date comes from."""

    CORPUS = "corpus", "The words of a collected article give it: `as_written` has them."
    INFERRED = "inferred", "An editor derived it: `working` says how."
    OUTSIDE = "outside", "It comes from elsewhere: `working` says from where."


class ActorKind(Word):
    """What an actor is."""

    PERSON = "person", "A human being with a name."
    STATE = "state", "A country."
    GOVERNMENT = "government", "Those who govern a country."
    ALLIANCE = "alliance", "States that have promised to help each other."
    UNION = "union", "States that share institutions."
    MINISTRY = "ministry", "A department of a government."
    AGENCY = "agency", "A public authority below the ministries."
    LEGISLATURE = "legislature", "A parliament, a council or a chamber of one."
    COURT = "court", "A court of law."
    COMPANY = "company", "A business."
    CONSORTIUM = "consortium", "Businesses that carry out something together."
    ARMED_GROUP = "armed-group", "People under arms who are no state’s."
    MEDIA = "media", "A newspaper, an agency, a broadcaster or a site."
    THINK_TANK = "think-tank", "A body that studies policy and advises on it."
    UNIVERSITY = "university", "A university or a part of one."
    ORGANISATION = "organisation", "Any other body: a party, a guild, a charity."
    GROUP = "group", "People who form no body, such as the residents of a street."
    ANONYMOUS = "anonymous", "A speaker whom an article does not name."


class RelationKind(Word):
    """How one actor stands to another."""

    MEMBER_OF = "member-of", "It belongs to the other as a member."
    PART_OF = "part-of", "It is a part of the other, as a department is."
    WORKS_FOR = "works-for", "It is employed by the other, or acts for it."
    LEADS = "leads", "It is at the head of the other."
    SPEAKS_FOR = "speaks-for", "It may speak in the other’s name."
    OWNED_BY = "owned-by", "It belongs to the other as property."
    ALLIED_WITH = "allied-with", "The two have promised to help each other."
    COUNTERPART_OF = "counterpart-of", "It holds the same office on another side."
    SUPPORTS = "supports", "It helps the other."
    OPPOSES = "opposes", "It works against the other."


class EventStatus(Word):
    """Whether the sources report an event as past, as planned or as expected."""

    HAPPENED = "happened", "The sources report it as past."
    ANNOUNCED = "announced", "The sources report that somebody has said they will do it."
    PREDICTED = "predicted", "The sources expect it."


class TermKind(Word):
    """What a glossary term names."""

    WEAPON_SYSTEM = "weapon-system", "A weapon with all that it needs to be used."
    AIRCRAFT = "aircraft", "An aeroplane, a helicopter or a drone."
    LAW = "law", "An act, a decree or a rule of an authority."
    TREATY = "treaty", "An agreement between states."
    CASE = "case", "A matter before a court or an authority."
    PROGRAMME = "programme", "Something planned and paid for over years."
    PROCESS = "process", "A procedure, or a series of talks."
    PLACE = "place", "A town, a base, a strait."
    CONCEPT = "concept", "Anything else that a reader must know by name."


class OriginKind(Word):
    """What an origin is: the thing that was first said or published."""

    REPORT = "report", "What a newsroom found out and wrote itself."
    INTERVIEW = "interview", "What somebody answered to questions."
    READOUT = "readout", "An official account of a talk or a meeting."
    POST = "post", "What somebody posted on a network."
    PRESS_CONFERENCE = "press-conference", "What was said to several reporters at once."
    SPEECH = "speech", "What somebody said to an audience."
    DOCUMENT = "document", "A letter, a law, a study, a contract."


class TensionKind(Word):
    """How claims pull against each other, or how thin their support is."""

    CONTRADICTION = "contradiction", "One says what the other denies."
    NUMBER = "number", "They give different numbers for one thing."
    DATE = "date", "They give different dates for one thing."
    FRAMING = "framing", "They tell the same thing in different lights."
    ATTRIBUTION = "attribution", "They give the same words to different speakers."
    SINGLE_SOURCE = "single-source", "Only one origin has it."
    ANONYMOUS = "anonymous", "Only unnamed speakers have it."
