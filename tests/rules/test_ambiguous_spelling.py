from tests.sources import ARTICLE, AUTHORITY, SPEAKER, TERM, UNION, at, changed, problems, sources

RULE = "ambiguous-spelling"


def test_points_at_the_second_owner_and_names_the_first() -> None:
    files = changed(sources(), UNION, "[dockers' union]", "[dockers' union, the Port]")
    files = changed(files, AUTHORITY, "[Port Authority]", "[Port Authority, the Port]")

    assert problems(files) == [
        (
            f"{at(files, AUTHORITY, 'the Port')}: error[{RULE}] "
            "`the Port` is a spelling of the actor `dockers-union` as well"
        )
    ]


def test_between_an_actor_and_a_term() -> None:
    files = changed(sources(), TERM, "[Harbour Act]", "[Harbour Act, Port Authority]")

    assert problems(files, RULE) == [
        (
            f"{at(files, TERM, 'Port Authority')}: error[{RULE}] "
            "`Port Authority` is a spelling of the actor `port-authority` as well"
        )
    ]


def test_a_misspelling_is_a_spelling() -> None:
    files = changed(
        sources(), SPEAKER, "spellings: [Ada Vale]", "spellings: [Ada Vale]\nmisspellings: [Bo L.]"
    )
    files = changed(files, UNION, "[dockers' union]", "[dockers' union, Bo L.]")

    assert problems(files, RULE) == [
        (
            f"{at(files, UNION, 'Bo L.')}: error[{RULE}] "
            "`Bo L.` is a spelling of the actor `ada-vale` as well"
        )
    ]


def test_the_style_of_an_apostrophe_tells_nothing_apart() -> None:
    files = changed(
        sources(),
        AUTHORITY,
        "[Port Authority]",
        "[Port Authority, dockers\N{RIGHT SINGLE QUOTATION MARK} union]",
    )

    assert len(problems(files, RULE)) == 1


def test_one_owner_may_list_a_spelling_twice() -> None:
    files = changed(sources(), AUTHORITY, "[Port Authority]", "[Port Authority, Port Authority]")

    assert problems(files, RULE) == []


def test_a_longer_spelling_is_another() -> None:
    files = changed(sources(), TERM, "[Harbour Act]", "[Harbour Act, Port Authority Act]")

    assert problems(files, RULE) == []


def test_unnamed_actors_of_two_articles_may_share_words() -> None:
    files = sources()
    for article in (ARTICLE, "evening-post-2021-03-10"):
        files[f"actors/official-{article}.yml"] = (
            files[UNION]
            .replace("kind: organisation", f"kind: anonymous\narticle: {article}")
            .replace("dockers' union", "an official")
        )

    assert problems(files, RULE) == []
