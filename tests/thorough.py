"""How long the longest tests go on: in CI all the way, on a desk a good part of it.

`CI=1 pytest` plays the whole year, all ten bursts and a kill at every tap anywhere.
`RUNBACK_KILLS=100 pytest tests/process/test_restarts.py` kills a bot under load so many times.
"""

from __future__ import annotations

import os

THOROUGH = bool(os.environ.get("CI"))
_KILLS = os.environ.get("RUNBACK_KILLS")


def kills_under_load(in_ci: int, on_a_desk: int) -> int:
    """How many SIGKILLs; as many as were asked for, if any were."""
    return int(_KILLS) if _KILLS else in_ci if THOROUGH else on_a_desk


CROWD = 50 if THOROUGH or _KILLS else 8
"""How many runners walk at once meanwhile."""
