"""A list names the same record twice."""

from tests.sources import BRIEFING, ISSUE, SPEAKER, at, changed, hints, problems, sources

RULE = "repeated-reference"


def test_points_at_the_second_entry() -> None:
    old = "key_actors: [port-authority]"
    files = changed(sources(), BRIEFING, old, "key_actors: [port-authority, 'port-authority']")
    second = at(files, BRIEFING, "'port-authority'")

    assert problems(files) == [
        f"{second}: error[{RULE}] the actor `port-authority` is in this list already"
    ]
    assert hints(files) == ["Keep one of the two."]


def test_a_claim_is_cited_once() -> None:
    old = "    claims: [gazette-2021-03-08/opens-in-may, gazette-2021-03-08/not-asked]\n    note"
    twice = old.replace("not-asked]", "not-asked, gazette-2021-03-08/opens-in-may]")
    files = changed(sources(), ISSUE, old, twice)

    assert len(problems(files, RULE)) == 1


def test_the_same_claim_in_two_lists_is_fine() -> None:
    assert problems(sources()) == []


def test_two_relations_to_one_actor_are_fine() -> None:
    relation = "  - kind: works-for\n    to: port-authority\n"
    claims = "    claims: [gazette-2021-03-08/opens-in-may]\n"
    leads = f"  - kind: leads\n    to: port-authority\n{claims}"
    files = changed(sources(), SPEAKER, relation, leads + relation)

    assert problems(files, RULE) == []


def test_two_links_to_one_actor_are_fine() -> None:
    says = "The [Port Authority](actor:port-authority) says"
    files = changed(sources(), BRIEFING, says, f"{says}, [it](actor:port-authority) does,")

    assert problems(files, RULE) == []
