"""What a sentence around a sign makes of it: whose it is, when it was, whether it is over.

Each of these stands right beside the sign, in the same breath: what is told of a grandmother or of
childhood must not hide what is said of oneself in the next half of the sentence. When in doubt
the sign stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from bot.domain.reading.alarm.lexicon import Span
from bot.domain.reading.alarm.said import Said
from bot.domain.reading.alarm.signs import Level, Sign
from bot.domain.reading.cleaning import COMMA, STOP

SHARED = frozenset(
    """not_me others far-others says me-too my-own had and past now history healed childhood over
    at-once no-better-yet usual ride off-again story the-character game gone-for-years
    cared-for
    toy to-somewhere""".split()  # noqa: SIM905
)
"""Frames that hold in all languages at once: a text in one is read by the others, too."""

_BESIDE = 4
"""Words between a sign and what dates it."""
_SUBJECT = 6
"""Words between a person and what they have."""
_AFTER = 8
"""Words between a sign and what says that it is over."""
_LONG_AFTER = 14
"""Words between what was operated long ago and what says that it is well since then."""
_NOT_GONE = 2
"""Words after "when I get off" in which a "not" says that it stays."""
_FAR_BACK = 12
"""Words between a film and what happens in it."""
_TOLD = 6
"""Words between somebody in a film and what happens to them, or between a team and the match."""
_ITS_EFFORT = 3
"""Words in which the effort is named after "red face after"."""
_ITS_LEG = 2
"""Words before "went to sleep" in which the leg is named."""
_BREAKS = frozenset((COMMA, STOP))


def seen_frames(
    by_language: Sequence[Mapping[str, Sequence[Span]]],
) -> dict[str, list[Span]]:
    """The frames of all languages together, without "not healed" and "still not fine now"."""
    frames = {name: sorted(_of(name, by_language)) for name in SHARED}
    noes = [*_of("no", by_language), *_of("no-better-yet", by_language)]
    for name in ("healed", "over", "off-again", "gone-for-years"):
        frames[name] = [span for span in frames[name] if not _denied(span, noes)]
    frames["my-own"] = [span for span in frames["my-own"] if not _lent(span, frames)]
    return {name: spans for name, spans in frames.items() if spans}


def _of(name: str, by_language: Iterable[Mapping[str, Sequence[Span]]]) -> set[Span]:
    return set(chain.from_iterable(hits.get(name, ()) for hits in by_language))


def _lent(span: Span, frames: Mapping[str, Sequence[Span]]) -> bool:
    """Whether "my" of one language is part of a phrase of another: "mi-temps", "a eu"."""
    return any(
        cover != span and cover[0] <= span[0] and span[1] <= cover[1]
        for name in ("had", "game")
        for cover in frames[name]
    )


def _denied(span: Span, noes: Iterable[Span]) -> bool:
    return any(span[0] - 2 <= no[1] - 1 < span[0] for no in noes)


def of_somebody_else(said: Said, sign: Sign, start: int, end: int) -> Level | None:
    """How grave a sign of another person is here; `sign.level` where it is nobody else's.

    What they simply have is theirs. An emergency counts whoever's it is, unless it is history; of
    somebody who is not near at hand it is asked about.
    """
    person = _subject(said, start, end)
    if person is None or sign.level is Level.DESPAIR:
        return sign.level
    if sign.mine or _was_cared_for(said) or _was_dated(said, start, end):
        return None
    if _now(said):
        return sign.level
    if any(_past(said, name) for name in ("history", "past", "childhood", "healed")):
        return None
    had = _names(said, "had", person[1], person[1] + 2)
    far = any(span[1] == person[1] for span in said.near("far-others", start))
    return Level.WORRY if had and far else sign.level


def _was_cared_for(said: Said) -> bool:
    """Whether somebody has seen to them, or they are well: "medics took him, he is home"."""
    return "cared-for" in said.hits and not _now(said)


def _was_dated(said: Said, start: int, end: int) -> bool:
    """Whether it is dated in the same breath ("a stroke in 2009"), whatever they do now."""
    now = any(_close(said, name, start, end) for name in ("now", "at-once"))
    return not now and _close(said, "history", start, end)


def _subject(said: Said, start: int, end: int) -> Span | None:
    """The person whose sign it is: right before it, and nobody else in between."""
    near = [span for span in said.near("others", start) if span[1] <= start <= span[1] + _SUBJECT]
    cared_for = _was_cared_for(said)
    of_theirs = cared_for or _was_dated(said, start, end)
    if not near or ("me-too" in said.hits and not of_theirs):
        return None
    person = max(near)
    breaks = _BREAKS - {COMMA} if cared_for else _BREAKS
    if not breaks.isdisjoint(said.tokens[person[1] : start]):
        return None
    told = any(_names(said, name, person[1], end) for name in ("says", "my-own", "not_so"))
    return None if told or _mine_after(said, end) else person


def _mine_after(said: Said, end: int) -> bool:
    """Whether the sign goes on to be one's own: "mum found a lump on my back"."""
    for at in range(end, min(end + 3, len(said.tokens))):
        if said.tokens[at] in _BREAKS:
            return False
        if said.names("my-own", at) and not said.names("not_so", at):
            return True
    return False


def _names(said: Said, meaning: str, start: int, end: int) -> bool:
    return any(said.names(meaning, at) for at in range(start, min(end, len(said.tokens))))


def _now(said: Said) -> bool:
    return "now" in said.hits or "at-once" in said.hits


def _past(said: Said, name: str) -> bool:
    return name in said.hits


def is_over(said: Said, sign: Sign, start: int, end: int) -> bool:
    """Whether it was in childhood, or long ago and has healed, or went by after an effort."""
    if sign.level is Level.DESPAIR:
        return False
    if _is_usual(said, start, end) or _was_slept_on(said, start, end):
        return True
    if is_told(said, start, end) or (sign.rides and _is_of_the_ride(said, end)):
        return True
    if sign.passes and _beside(said, "over", end, _AFTER) and "effort" in said.hits:
        return "rest" not in said.hits and "at-once" not in said.hits
    if (sign.lasting and not sign.heals) or _now(said):
        return False
    if _close(said, "childhood", start, end) or _close(said, "gone-for-years", start, end):
        return True
    was_long_ago = _close(said, "past", start, end)
    if _well_since(said, end) and (was_long_ago or _before(said, "past", start, _AFTER)):
        return True
    healed = _beside(said, "healed", end, _AFTER) or _beside(said, "over", end, _AFTER)
    return healed and was_long_ago


def _well_since(said: Said, end: int) -> bool:
    """Whether the sentence ends well: "operated in 2014, the foot was dead then, fine since"."""
    return any(
        0 <= span[0] - end <= _LONG_AFTER and STOP not in said.tokens[end : span[0]]
        for span in said.near("healed", end)
    )


def is_told(said: Said, start: int, end: int) -> bool:
    """Whether it happens in a film ("the guy gets paralysed"), or to a team in a match.

    Not where the runner or somebody near them is named beside it: one may watch a film and have a
    stroke, and play football and collapse.
    """
    if any(said.names("my-own", at) for at in range(max(0, start - _TOLD), end)):
        return False
    if _before(said, "story", start, _FAR_BACK) and _before(said, "the-character", end, _TOLD):
        return not any(_is_real(said, span) for span in said.hits.get("others", ()))
    match = any(-_TOLD <= span[0] - end <= _TOLD for span in said.near("game", end))
    return match and not any(name in said.hits for name in ("others", "the-character", "my-own"))


def _is_real(said: Said, person: Span) -> bool:
    return not any(said.names("the-character", at) for at in range(*person))


def _before(said: Said, meaning: str, at: int, within: int) -> bool:
    return any(at - within <= span[0] < at for span in said.near(meaning, at))


def _is_of_the_ride(said: Said, end: int) -> bool:
    """Whether a bicycle is named, and that it is gone once one is off it."""
    off = _beside(said, "off-again", end, _AFTER) or _beside(said, "over", end, _AFTER)
    if any(
        _names(said, "no", gone[1], gone[1] + _NOT_GONE) for gone in said.near("off-again", end)
    ):
        return False
    return "ride" in said.hits and off and "at-once" not in said.hits


def _is_usual(said: Said, start: int, end: int) -> bool:
    """Whether all of it is what every runner says of an effort: "wobbly legs after my half".

    What is said beside it ("and my left foot is numb") is none of it, and neither is what stays.
    """
    whole = any(_inside(span, start, end) for span in said.near("usual", start))
    after = any(
        _inside(span, start, end) and _names(said, "effort", span[1], span[1] + _ITS_EFFORT)
        for span in said.near("usual-after", start)
    )
    return (whole or after) and "rest" not in said.hits and "no-better-yet" not in said.hits


def _was_slept_on(said: Said, start: int, end: int) -> bool:
    """Whether a leg was sat on, and is said to be well again: "sitting" is no rest there.

    Only a leg: what one sits on is the saddle, and an arm that was numb may have been a stroke.
    """
    legs = (
        (max(0, span[0] - _ITS_LEG), span[1])
        for span in said.near("slept-on", start)
        if _names(said, "leg", max(0, span[0] - _ITS_LEG), span[0])
    )
    spans = [span for span in legs if _inside(span, start, end)]
    if not any(_beside(said, "over", span[1], _BESIDE) for span in spans):
        return False
    rests = said.hits.get("rest", ())
    stays = any(not any(_inside(span, *rest) for span in spans) for rest in rests)
    return not stays and "at-once" not in said.hits and "no-better-yet" not in said.hits


def _inside(cover: Span, start: int, end: int) -> bool:
    return cover[0] <= start and end <= cover[1]


def _beside(said: Said, meaning: str, end: int, within: int) -> bool:
    """Whether it is said after the sign, not too far from it."""
    return any(0 <= span[0] - end <= within for span in said.near(meaning, end))


def _close(said: Said, meaning: str, start: int, end: int) -> bool:
    """Whether it is said in the same breath, a few words before or behind."""
    return any(
        _same_breath(said, min(end, span[1]), max(start, span[0]))
        for span in said.near(meaning, start)
    )


def _same_breath(said: Said, start: int, end: int) -> bool:
    between = said.tokens[start:end]
    joined = any(said.names("and", at) for at in range(start, end))
    return len(between) <= _BESIDE and _BREAKS.isdisjoint(between) and not joined


def long_ago(said: Said, start: int, end: int) -> bool:
    """Whether the sentence of a sign is about long ago, as far as can be told: asked about."""
    past = (span for name in ("past", "childhood") for span in said.near(name, start))
    return "now" not in said.hits and any(
        STOP not in said.tokens[min(end, span[1]) : max(start, span[0])] for span in past
    )
