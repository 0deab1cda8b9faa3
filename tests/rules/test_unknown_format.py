from tests.sources import AUTHORITY, BRIEFING, changed, hints, problems, sources


def test_points_at_the_format_and_says_nothing_else() -> None:
    files = changed(sources(), BRIEFING, "format: 1", "format: 12")
    files = changed(files, AUTHORITY, "kind: agency", "kind: agnecy")

    assert problems(files) == [
        f"{BRIEFING}:2:9: error[unknown-format] this generator reads format 1, not format 12"
    ]
    assert "release of the generator" in hints(files)[0]


def test_no_format_is_a_missing_field() -> None:
    files = changed(sources(), BRIEFING, "format: 1\n", "")

    assert problems(files) == [f"{BRIEFING}:2:1: error[missing-field] `format` is missing"]
