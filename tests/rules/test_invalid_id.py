from tests.sources import NOTES, SPEAKER, at, changed, hints, problems, sources, without


def test_points_at_the_reference_and_names_the_nearest_id() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: Ada_Vale")

    assert problems(files, "invalid-id") == [
        (
            f"{at(files, NOTES, 'Ada_Vale')}: error[invalid-id] "
            "an id is lower-case letters a-z, digits and single hyphens"
        )
    ]
    assert hints(files, "invalid-id") == ["Did you mean `ada-vale`?"]


def test_a_claim_is_named_with_its_article() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: ada-vale\n    reports: not-asked")

    (problem,) = problems(files, "invalid-id")

    assert problem.startswith(f"{at(files, NOTES, 'not-asked' + chr(10) + '    speaks_for')}: ")
    assert "two parts" in problem


def test_points_at_the_key_of_a_stance() -> None:
    files = changed(sources(), NOTES, "bridge/open: supports", "bridge open: supports")

    (problem,) = problems(files, "invalid-id")

    assert problem.startswith(f"{at(files, NOTES, 'bridge open')}: error[invalid-id] ")


def test_a_file_is_named_by_an_id() -> None:
    files = sources()
    files = {**without(files, SPEAKER), "actors/Ada Vale.yml": files[SPEAKER]}

    assert problems(files, "invalid-id") == [
        (
            "actors/Ada Vale.yml:1:1: error[invalid-id] "
            "`Ada Vale` cannot be an id: lower-case letters a-z, digits and single hyphens only"
        )
    ]
    assert hints(files, "invalid-id") == ["Rename it to `ada-vale`."]
