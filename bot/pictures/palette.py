"""The colours: cool and quiet, so that the warm moving parts catch the eye."""

from __future__ import annotations

WALL, FLOOR = "#f3f1ec", "#e6e1d7"
MAT, MAT_EDGE = "#bcd9d0", "#9dc3b8"
WOOD, WOOD_FRONT, WOOD_SIDE = "#d9c2a0", "#c2a67e", "#a98c66"
PLASTER, PLASTER_EDGE = "#d9d4c8", "#c4beb0"
PILLOW, PILLOW_EDGE = "#e4dcf3", "#a394c6"
TOWEL, TOWEL_EDGE = "#b7a8d6", "#8f7fb5"
SHADOW = "#25303c"
INK, QUIET = "#2b3a4d", "#cfd3d2"

NEAR, FAR = 0, 1
SHIRT = ("#5b93c7", "#44739f")
SLEEVE = ("#3f78ae", "#2f5a84")
TIGHTS = ("#3a4d72", "#26344f")
SHOE = ("#1fa595", "#15786d")
SOLE = ("#f7f5ef", "#cfccc4")
SKIN = ("#ecb78f", "#c98f69")
SKIN_SHADE = "#d99f77"
HAIR = "#43302a"
WARM = ("#f0653f", "#c7452a")
WARM_TRUNK = "#f58a63"


def blend(cool: str, warm: str, share: float) -> str:
    """A colour between two."""
    if share <= 0 or share >= 1:
        return warm if share >= 1 else cool
    parts = ((int(cool[i : i + 2], 16), int(warm[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)
