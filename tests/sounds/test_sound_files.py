"""The shipped sounds: complete, small, made by this code, and heard as the dose says."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.catalogue import load
from bot.domain.exercises.by_ear import Heard, Tone, beats, first_try, next_set, seconds, stretched
from bot.domain.exercises.catalogue import Exercise, Reps, Sides, Version
from bot.sounds import fingerprints, media
from bot.sounds.needed import all_heard
from bot.sounds.tones import SOUNDS
from tests.thorough import THOROUGH

ALL = all_heard(load())
LARGEST, ALL_TOGETHER = 60_000, 2_000_000
LATE = 0.03
"""Seconds by which nobody hears that a tone is late."""
SET = (Tone.OUT, Tone.OTHER, Tone.LAST)

in_words = pytest.mark.parametrize("heard", ALL, ids=media.name)


def test_there_is_a_file_for_all_that_can_be_prescribed_and_no_other() -> None:
    there = {path.name for path in media.FOLDER.glob(f"*{media.ENDING}")}
    assert there == {media.sound(heard).name for heard in ALL}
    assert len(there) == len(ALL)


@in_words
def test_a_file_is_small_and_a_voice_message(heard: Heard) -> None:
    data = media.sound(heard).read_bytes()
    assert len(data) <= LARGEST
    assert data.startswith(b"OggS")
    assert data[28:36] == b"OpusHead"
    assert data[37] == 1, "one channel"


def test_all_files_together_are_small() -> None:
    assert sum(path.stat().st_size for path in media.FOLDER.iterdir()) < ALL_TOGETHER


def test_the_files_match_the_doses_and_the_code() -> None:
    recorded = fingerprints.recorded()
    assert recorded.pop(fingerprints.SOURCES) == fingerprints.of_sources(), (
        "doses, tempos or tones have changed: run `python -m bot.sounds.build`"
    )
    assert recorded == fingerprints.of_files()


def test_the_bot_needs_no_encoder() -> None:
    code = (
        "import sys, bot.sounds.media, bot.sounds.needed, bot.sounds.tones;"
        "print([name for name in ('av', 'PIL') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_each_tone_begins_with_a_note_of_its_own() -> None:
    assert set(SOUNDS) == set(Tone)
    assert len({notes[0].hertz for notes in SOUNDS.values()}) == len(Tone)


def shortest(sides: Sides, *, rested: bool) -> Heard:
    fitting = (h for h in ALL if h.sides is sides and getattr(h, "rested", False) is rested)
    return min(fitting, key=seconds)


# A set of each kind with and without its rest, a stretch; in CI all of them.
HEARD = (
    *(shortest(sides, rested=rested) for sides in Sides for rested in (False, True)),
    *(heard for e in load().stretches if (heard := stretched(e)) is not None),
)


@pytest.mark.parametrize("heard", ALL if THOROUGH else tuple(dict.fromkeys(HEARD)), ids=media.name)
def test_what_is_heard_is_what_the_rules_say(heard: Heard) -> None:
    pytest.importorskip("av")
    from tests.sounds.listening import heard_in

    length, found = heard_in(media.sound(heard))
    meant = beats(heard)
    assert length == pytest.approx(seconds(heard), abs=0.15)
    assert [beat.tone for beat in found] == [beat.tone for beat in meant]
    off = [abs(a.at - b.at) for a, b in zip(found, meant, strict=True)]
    assert max(off) <= LATE, off


@pytest.mark.parametrize("exercise", load().strength, ids=lambda exercise: exercise.slug)
def test_the_ticks_of_a_set_are_the_repetitions_of_the_card(exercise: Exercise) -> None:
    pytest.importorskip("av")
    from tests.sounds.listening import heard_in

    assert isinstance(exercise.dose, Reps)
    assert exercise.tempo
    card = Reps(3, exercise.dose.least, exercise.dose.least)
    heard = next_set(exercise, Version.FULL, card, sets_done=0)
    assert heard
    _, found = heard_in(media.sound(heard))
    sides = 2 if exercise.sides is Sides.EACH else 1
    begun = [beat.at for beat in found if beat.tone in SET]
    assert len(begun) == card.least * sides
    assert begun[1] - begun[0] == pytest.approx(exercise.tempo.seconds, abs=LATE)
    assert sum(beat.tone is Tone.CHANGE for beat in found) == sides - 1


def test_a_first_try_has_three_of_them() -> None:
    pytest.importorskip("av")
    from tests.sounds.listening import heard_in

    heard = first_try(load().by_number[1], Version.FULL)
    assert heard
    _, found = heard_in(media.sound(heard))
    assert sum(beat.tone in SET for beat in found) == 3
