import threading
from pathlib import Path

from generator.serve.stage import Shown, Stage

PATIENCE = 60
"""Seconds until a test gives up; how long it takes is not asserted."""


def test_holds_the_site_and_changes_the_banner() -> None:
    stage = Stage()
    stage.show(Path("one"), "/", "")
    before = stage.shown
    stage.hold("<p>One error.</p>")

    assert stage.shown.site == before.site
    assert stage.shown.banner == "<p>One error.</p>"
    assert stage.shown.turn > before.turn


def test_knows_which_pages_are_looked_at() -> None:
    stage = Stage()
    stage.show(Path("one"), "/briefing/", "")
    with stage.viewer("/briefing/actors/"), stage.viewer("/elsewhere/"):
        with stage.viewer("/briefing/actors/"), stage.viewer("/briefing/"):
            assert stage.viewed == {"actors/", ""}
        assert stage.viewed == {"actors/"}
    assert stage.viewed == frozenset()


def test_whoever_waits_is_told_of_the_next_change() -> None:
    stage = Stage()
    seen: list[Shown] = []
    turn = stage.shown.turn
    waiting = threading.Thread(target=lambda: seen.append(stage.wait(turn, PATIENCE)))
    waiting.start()
    stage.show(Path("one"), "/briefing/", "")
    waiting.join(PATIENCE)

    assert seen == [stage.shown]


def test_whoever_is_behind_does_not_wait() -> None:
    stage = Stage()
    turn = stage.shown.turn
    stage.hold("<p>One error.</p>")

    assert stage.wait(turn, PATIENCE).banner == "<p>One error.</p>"


def test_whoever_waited_in_vain_sees_the_same() -> None:
    stage = Stage()

    assert stage.wait(stage.shown.turn, 0) == stage.shown
