from tests.sources import ARTICLE, NOTES, Files, changed, problems, sources

RULE = "circular-reports"

MORE = """\
  - id: {id}
    says: The dockers' union was not asked.
    kind: statement
    by: dockers-union
    quote: Nobody asked us
    credibility: {{grade: 2, basis: The paper had a letter.}}
    reports: {article}/{reports}
"""


def chain(**reports: str) -> Files:
    """Claims of those ids that report each other; underscores are hyphens."""
    more = "".join(
        MORE.format(id=id_, article=ARTICLE, reports=other) for id_, other in reports.items()
    )
    return changed(sources(), NOTES, "no_claim:\n", f"{more}no_claim:\n")


def place(files: Files, id_: str) -> str:
    """Where the claim says what it reports."""
    line = files[NOTES][: files[NOTES].index(f"- id: {id_}\n")].count("\n") + 7
    return f"{NOTES}:{line}:14"


def test_points_at_the_claim_whose_id_comes_first() -> None:
    files = chain(b="a", a="b")

    assert problems(files, RULE) == [
        (
            f"{place(files, 'a')}: error[{RULE}] "
            f"`{ARTICLE}/a` reports `{ARTICLE}/b`, which reports `{ARTICLE}/a`: a circle"
        )
    ]


def test_tells_a_long_circle_once_and_not_what_leads_into_it() -> None:
    files = chain(x="a", a="c", c="b", b="a")

    (problem,) = problems(files, RULE)

    assert problem.startswith(f"{place(files, 'a')}: ")
    assert problem.count("which reports") == 2


def test_tells_two_circles_apart() -> None:
    assert len(problems(chain(a="b", b="a", c="d", d="c"), RULE)) == 2


def test_a_chain_that_ends_is_fine() -> None:
    assert problems(chain(a="b", b="c", c="opens-in-may"), RULE) == []


def test_a_claim_that_reports_itself_is_told_elsewhere() -> None:
    assert problems(chain(a="a"), RULE) == []


def test_a_chain_that_leads_nowhere_is_told_elsewhere() -> None:
    assert problems(chain(a="b", b="nothing"), RULE) == []
