from tests.sources import AUTHORITY, NOTES, SPEAKER, at, changed, hints, problems, sources


def test_points_at_the_record_that_lacks_it() -> None:
    files = changed(sources(), AUTHORITY, "kind: agency\n", "")

    assert problems(files, "missing-field") == [
        f"{at(files, AUTHORITY, 'name: Port')}: error[missing-field] `kind` is missing"
    ]


def test_points_at_the_entry_that_lacks_it() -> None:
    files = changed(sources(), SPEAKER, "    to: port-authority\n", "")

    assert problems(files, "missing-field") == [
        f"{at(files, SPEAKER, 'kind: works-for')}: error[missing-field] `to` is missing"
    ]


def test_says_what_belongs_there() -> None:
    files = changed(sources(), NOTES, "    quote: Nobody asked us\n", "")

    assert hints(files, "missing-field") == [
        (
            "The words that carry the claim, copied from the article. "
            "For example `quote: A low bridge is the only bridge this town can pay for`."
        )
    ]


def test_a_list_that_must_not_be_empty() -> None:
    files = changed(sources(), NOTES, "by: ada-vale", "by: []")

    assert problems(files, "missing-field") == [
        f"{at(files, NOTES, '[]')}: error[missing-field] `by` needs at least one entry"
    ]
