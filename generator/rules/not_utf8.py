r"""A file is not UTF-8 text.

Offsets, columns and quotations count characters, and bytes become characters only by an
encoding. The sources have one, UTF-8, so that nobody has to guess. The finding points at the
first byte that fits nowhere; a file saved as Windows-1252 or Latin-1 usually stumbles at its
first accented letter or curly quotation mark.

For a `capture.txt` there is one more thing to do: its bytes are frozen, so convert it before
you take its SHA-256, and say under `must_know` in `record.yml` that you did.

**Fails**: the letter é as the single byte E9

    name: Caf\xe9 at the quay

**Passes**: the same letter as the two bytes C3 A9

    name: Café at the quay
"""

from generator.rules.rule import Rule

RULE = Rule(id="not-utf8", doc=__doc__ or "")
