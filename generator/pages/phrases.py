"""Sentences put together from escaped parts."""

from collections.abc import Iterable

from generator.pages.markdown import Markdown, finalize

NOTHING = Markdown("")


def phrase(pattern: str, *parts: object) -> Markdown:
    """Put parts where the pattern, which is Markdown, has `{}`.

    Parts that are Markdown go in as they are; any other text is escaped.
    """
    return Markdown(pattern.format(*(finalize(part) for part in parts)))


def joined(parts: Iterable[object], separator: str = " ") -> Markdown:
    """Join parts; the separator is Markdown, empty parts are left out."""
    return Markdown(separator.join(str(finalize(part)) for part in parts if part))


def listed(parts: Iterable[object]) -> Markdown:
    """Parts as a list in running text: `one, two and three`."""
    texts = [str(finalize(part)) for part in parts]
    return Markdown(" and ".join(filter(None, [", ".join(texts[:-1]), *texts[-1:]])))


def within(text: str) -> Markdown:
    """A piece of a line, escaped; the spaces at its ends belong to the line and stay."""
    before = " " if text[:1].isspace() and text.strip() else ""
    after = " " if text[-1:].isspace() else ""
    return Markdown(f"{before}{finalize(text)}{after}")


def capital(text: Markdown) -> Markdown:
    """The sentence with a capital first letter; for sentences that begin with plain words."""
    return Markdown(text[:1].upper() + text[1:])
