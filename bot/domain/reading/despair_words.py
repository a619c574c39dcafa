"""Words of somebody who may want to die. They get a kind answer at once, and no exercise.

Wide on purpose, and a negation counts too ("I don't want to live"): a kind sentence too many
hurts nobody. Language data, to be read over by a professional and by native speakers. Runners
say "suicides" for shuttle sprints, and that their back is killing them; that is not meant.
"""

from __future__ import annotations

import re

from bot.domain.reading.plain_words import plain

DESPAIR = (
    r"\b(?:kill|harm|hang|shoot)(?:ing)? myself\b|\b(?:want|going) to hurt myself\b",
    r"\bend(?:ing)? (?:my (?:own )?life|it all)\b|\btak(?:e|ing) my (?:own )?life\b",
    r"\b(?:want|wanna|wish|rather|ready) (?:to )?(?:just )?(?:die|be dead|disappear forever)\b",
    r"\b(?:don'?t|do not|not) want to (?:live|be alive|go on living|be here any ?more)\b",
    r"\b(?:wish|if) i (?:was|were) dead\b|\bbetter off (?:dead|without me)\b|\bself[- ]?harm\w*",
    r"\bno (?:reason|point) (?:to live|in living|living)\b|\blife is(?:n'?t| not) worth\b",
    r"\bsuicidal\b|\bsuicide\b(?! (?:sprints?|runs?|drills?|sets?|laps?))",
    # German, French, Spanish, Italian, Portuguese.
    r"\b(?:mich|selbst) umbringen\b|\bwill (?:nicht mehr leben|sterben)\b",
    r"\bselbstmord\w*|\bsuizid\w*",
    r"\bme (?:suicider|tuer)\b|\b(?:veux|envie de) mourir\b|\bplus (?:envie de )?vivre\b",
    r"\b(?:me quiero|quiero) (?:matar|matarme|morir|morirme)\b|\b(?:suicidarme|suicidio)\b",
    r"\bno quiero vivir\b|\b(?:uccidermi|ammazzarmi|suicidarmi)\b|\bvoglio morire\b",
    r"\b(?:me matar|matar me|suicidar me|quero morrer)\b|\bnao quero (?:mais )?viver\b",
)
_DESPAIR = tuple(re.compile(pattern) for pattern in DESPAIR)


def names_despair(text: str) -> bool:
    """Whether the text may be from somebody who wants to die."""
    said = plain(text)
    return any(sign.search(said) for sign in _DESPAIR)
