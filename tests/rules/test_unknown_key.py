from tests.sources import AUTHORITY, NOTES, at, changed, hints, problems, sources


def test_points_at_the_key_and_names_the_nearest() -> None:
    files = changed(sources(), AUTHORITY, "spellings:", "spelings:")

    assert problems(files, "unknown-key") == [
        f"{at(files, AUTHORITY, 'spelings')}: error[unknown-key] there is no field `spelings` here"
    ]
    assert hints(files, "unknown-key") == ["Did you mean `spellings`?"]


def test_within_a_claim() -> None:
    files = changed(sources(), NOTES, "      working: The", "      workings: The")

    assert problems(files, "unknown-key") == [
        f"{at(files, NOTES, 'workings')}: error[unknown-key] there is no field `workings` here"
    ]


def test_an_id_is_never_written() -> None:
    files = changed(sources(), AUTHORITY, "kind: agency", "kind: agency\nid: port-authority")

    assert problems(files) == [
        f"{at(files, AUTHORITY, 'id: port')}: error[unknown-key] there is no field `id` here"
    ]
    assert hints(files) == ["The path of the file is the id; leave the field out."]
