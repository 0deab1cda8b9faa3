from tests.sources import BRIEFING, at, changed, problems, sources


def test_points_at_the_anchor_and_at_the_alias() -> None:
    files = changed(sources(), BRIEFING, "key_actors: [", "key_actors: &who [")
    files = changed(files, BRIEFING, "issues: [bridge]", "issues: *who")

    assert problems(files) == [
        f"{at(files, BRIEFING, '&who')}: error[yaml-anchor] `&who` names this place",
        f"{at(files, BRIEFING, '*who')}: error[yaml-anchor] `*who` repeats another place",
    ]


def test_a_title_may_begin_so_in_quotation_marks() -> None:
    files = changed(
        sources(), BRIEFING, "title: The harbour bridge", "title: '*The* harbour bridge'"
    )

    assert problems(files) == []
