"""How long the longest tests go on: in CI all the way, on a desk a good part of it.

`CI=1 pytest` plays the whole year, all ten bursts and a kill at every tap anywhere.
"""

from __future__ import annotations

import os

THOROUGH = bool(os.environ.get("CI"))
