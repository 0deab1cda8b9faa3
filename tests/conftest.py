"""What every run of the tests says at its end, and the way to renew golden files."""

import pytest
from hypothesis import HealthCheck, settings

from tests.browser.harness import NO_BROWSER

# How long a random example takes is no test's business: machines differ, and so does their load.
settings.register_profile(
    "untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly that browser tests were skipped: a green run without them proves less."""
    skipped = terminalreporter.stats.get("skipped", [])
    without = sum(NO_BROWSER in str(report.longrepr) for report in skipped)
    if without:
        terminalreporter.section("NOT TESTED IN A BROWSER", sep="!", red=True, bold=True)
        terminalreporter.line(
            f"{without} tests were skipped: {NO_BROWSER} (on PATH, or named by BRIEFING_CHROMIUM)."
        )


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be written anew; whoever does so reads the difference."""
    parser.addoption("--update-golden", action="store_true", help="write golden files anew")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written rather than compared."""
    return bool(request.config.getoption("--update-golden"))
