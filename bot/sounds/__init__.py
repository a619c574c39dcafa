"""Sounds to exercise by, with eyes closed: tones at the exercise's own tempo, as voice messages.

Which tone comes when is a rule: `bot/domain/exercises/by_ear.py`. Here stands how the tones sound,
and the finished files, made by `python -m bot.sounds.build`. Read `media.py` first.
"""
