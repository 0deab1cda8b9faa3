from tests.sources import ARTICLE, RECORD, Files, changed, hints, problems, sources

RULE = "collected-twice"
AGAIN = f"{ARTICLE}-2"


def copied(files: Files) -> Files:
    """The same with a copy of the article's folder."""
    copies = {path.replace(ARTICLE, AGAIN): t for path, t in files.items() if ARTICLE in path}
    return {**files, **copies}


def test_points_at_the_copy() -> None:
    (found,) = problems(copied(sources()), RULE)

    assert found.startswith(f"articles/{AGAIN}/record.yml:10:3: error[{RULE}] ")
    assert found.endswith(f"this is the capture of `articles/{ARTICLE}` again")
    assert hints(copied(sources()), RULE) == ["Is this folder a copy of that? Then delete it."]


def test_the_same_words_in_another_paper_are_another_article() -> None:
    copy = RECORD.replace(ARTICLE, AGAIN)
    files = changed(copied(sources()), copy, "publisher: Gazette", "publisher: Evening Post")

    assert problems(files, RULE) == []


def test_one_article_is_there_once() -> None:
    assert problems(sources(), RULE) == []
