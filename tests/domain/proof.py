"""What the gate returns to somebody whom nothing stops: for tests of what comes after it."""

from datetime import UTC, datetime

from bot.domain.back.gate import Facts, MayTrain, gate
from bot.domain.back.pain import Light
from bot.domain.back.safety import Cleared


def may_train(light: Light = Light.GREEN) -> MayTrain:
    """The gate's own proof, for a green or an amber day."""
    cleared = Cleared(datetime(2026, 1, 1, tzinfo=UTC), frozenset())
    may = gate(
        Facts((), cleared, ill=False, under_age=False, doubted=False, light=light, enough=False)
    )
    assert isinstance(may, MayTrain)
    return may


MAY = may_train()
