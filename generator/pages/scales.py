"""The words for likelihood that the editors use, for the page that explains them."""

from typing import Final

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
