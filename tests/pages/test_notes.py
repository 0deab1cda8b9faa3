from generator.pages.notes import Ground, Notes, Support

ONE = Support(Ground.CLAIM, "gazette/c1")
TWO = Support(Ground.OUTSIDE, "A plaque.")


def test_notes_are_numbered_by_first_use() -> None:
    notes = Notes()

    assert notes.cite([TWO]) == (1, (1,))
    assert notes.cite([ONE, TWO]) == (2, (2, 1))


def test_every_note_knows_where_it_is_cited() -> None:
    notes = Notes()
    notes.cite([TWO])
    notes.cite([ONE, TWO])

    assert notes.all() == ((TWO, (1, 2)), (ONE, (2,)))


def test_the_same_words_as_basis_of_different_kinds_are_two_notes() -> None:
    notes = Notes()
    notes.cite([TWO])
    notes.cite([Support(Ground.ASSESSMENT, TWO.text)])

    assert len(notes.all()) == 2
