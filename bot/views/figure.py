"""The moving figure of an exercise."""

from __future__ import annotations

from functools import cache

from bot.domain.exercises.catalogue import Exercise, Version
from bot.pictures import media
from bot.pictures.charts.drawing import PALE, png, rect
from bot.views.picture import Picture, PictureKind, of_data, of_file


def figure(exercise: Exercise, version: Version = Version.FULL) -> Picture | None:
    """The animation of an exercise; None as long as nobody has drawn it."""
    easier = version is Version.EASIER
    return of_file(PictureKind.ANIMATION, media.animation(exercise.number, easier))


@cache
def still() -> Picture:
    """What stands where a film was that nobody can take away any more; drawn, so in a thread."""
    mat = rect((220, 34), (200, 12), PALE, rounded=6)
    return of_data(PictureKind.PHOTO, png(640, 80, (mat,)), "over.png")
