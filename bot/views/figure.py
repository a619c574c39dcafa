"""The moving figure of an exercise."""

from __future__ import annotations

from bot.domain.exercises.catalogue import Exercise, Version
from bot.pictures import media
from bot.views.picture import Picture, PictureKind, of_file


def figure(exercise: Exercise, version: Version = Version.FULL) -> Picture | None:
    """The animation of an exercise; None as long as nobody has drawn it."""
    easier = version is Version.EASIER
    return of_file(PictureKind.ANIMATION, media.animation(exercise.number, easier))
