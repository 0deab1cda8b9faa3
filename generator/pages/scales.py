"""What the words of the scales mean, for the page that explains them."""

from typing import Final

from generator.model.vocabulary import ClaimKind, Stance

CLAIM_KIND_MEANING: Final = {
    ClaimKind.FACT: "The article reports it as so, in its own voice or another’s.",
    ClaimKind.STATEMENT: "A speaker says what was done, is done or holds.",
    ClaimKind.OPINION: "A speaker judges or explains.",
    ClaimKind.PREDICTION: "A speaker says what will or may happen.",
    ClaimKind.ALLEGATION: "A speaker says something of another that is not shown.",
    ClaimKind.DEMAND: "A speaker asks another to act.",
    ClaimKind.OFFER: "A speaker proposes to act.",
    ClaimKind.ANNOUNCEMENT: "A speaker says what they are going to do.",
}
STANCE_MEANING: Final = {
    Stance.SUPPORTS: "What the speaker says is in favour of the proposition.",
    Stance.OPPOSES: "What the speaker says is against the proposition.",
    Stance.CONDITIONAL: "The speaker is in favour if something else is given.",
    Stance.MIXED: "What the speaker says is partly in favour and partly against.",
}
ESTIMATES: Final = (
    ("almost no chance, remote", "1 to 5"),
    ("very unlikely, highly improbable", "5 to 20"),
    ("unlikely, improbable", "20 to 45"),
    ("roughly even chance, roughly even odds", "45 to 55"),
    ("likely, probable", "55 to 80"),
    ("very likely, highly probable", "80 to 95"),
    ("almost certain, nearly certain", "95 to 99"),
)
"""The words of estimative probability of Intelligence Community Directive 203, in per cent."""
