"""Small talk and plain questions: hi, thanks, "I ran 10k today", "is it ok to run tomorrow?".

A text is read clause by clause, and only if every clause is understood. What hurts is looked for
first, so that a greeting in front of it hides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.back.where import Where
from bot.domain.reading.answers import pain_in, where_in
from bot.domain.reading.plain_wishes import Want, plainly, want_in
from bot.domain.reading.tongue import TalkWords, Tongue, Tongues, compiled


class Topic(StrEnum):
    """What somebody says who answers no question."""

    HELLO = "hello"
    THANKS = "thanks"
    BYE = "bye"
    HELP = "help"
    MENU = "menu"
    RAN = "ran"
    NO_PAIN = "no_pain"
    HURTS = "hurts"
    MAY_RUN = "may_run"
    PRAISE = "praise"
    FELT = "felt"
    """How something went, which says nothing by itself: of a run only beside one."""


@dataclass(frozen=True, slots=True)
class Talk:
    """All that a text says.

    Attributes:
        topics: one or more.
        where: the place that hurts, where one is named. `pain`: the number beside it, 0-10.
        later: what is asked about is not today.
    """

    topics: frozenset[Topic]
    where: Where | None = None
    pain: int | None = None
    later: bool = False

    @property
    def topic(self) -> Topic:
        """What is answered: what hurts first, a greeting last."""
        return next(topic for topic in _GRAVEST if topic in self.topics)


LONGEST = 200
"""Characters; a longer text is a story."""

_GRAVEST = (
    Topic.HURTS, Topic.MAY_RUN, Topic.NO_PAIN, Topic.RAN, Topic.HELP, Topic.MENU, Topic.THANKS,
    Topic.BYE, Topic.HELLO, Topic.PRAISE, Topic.FELT,
)  # fmt: skip

_SAID = (
    Topic.HELLO, Topic.THANKS, Topic.BYE, Topic.HELP, Topic.MENU, Topic.RAN, Topic.PRAISE,
    Topic.FELT, Topic.MAY_RUN,
)  # fmt: skip
"""What a clause may say, in the order in which it is looked for."""
_SIGNS = {
    "👋": Topic.HELLO,
    "🙏": Topic.THANKS,
    "❤": Topic.THANKS,
    "👍": Topic.THANKS,
    "🙌": Topic.THANKS,
}


def talk_in(text: str, tongues: Tongues) -> Talk | None:
    """What a text says that answers no question; None where any of it is not understood."""
    if len(text) > LONGEST:
        return None
    found = (_hurts(text, tongue) or _spoken(text, tongue) for tongue in tongues)
    return next((talk for talk in found if talk), None)


def place_in(text: str, tongues: Tongues) -> Where | None:
    """The place that a text names, alone or among small talk: "I ran 10k, lower back hurts"."""
    where = where_in(text, tongues)
    if where is not None:
        return where
    talk = talk_in(text, tongues)
    return None if talk is None else Where.NO_PAIN if talk.topic is Topic.NO_PAIN else talk.where


def _hurts(text: str, tongue: Tongue) -> Talk | None:
    """A place that hurts, and the number beside it; None where no place is named."""
    said, words = plainly(text), tongue.talk
    where = _told(said, tongue) if compiled(words.back).search(said) else None
    plain = where is None and want_in(text, (tongue,)) is Want.HURTS
    if plain and not compiled(words.eased).search(said):
        where = _placed(said, words)
    if where in {None, Where.NO_PAIN}:
        return None
    of_ten = rf"\b(\d{{1,2}}) ?(?:/ ?10|{words.of_ten})\b"
    numbers = {int(number) for number in compiled(of_ten).findall(text.lower())}
    pain = numbers.pop() if len(numbers) == 1 else _number(said, tongue)
    ran = any(_topic(clause, words) is Topic.RAN for clause in _clauses(said, words))
    topics = {Topic.HURTS} | ({Topic.RAN} if ran else set())
    return Talk(frozenset(topics), where, pain if pain is not None and pain <= 10 else None)


def _placed(said: str, words: TalkWords) -> Where | None:
    """The place that a plain complaint names; None where it names both, or none."""
    upper, lower = compiled(words.upper).search(said), compiled(words.lower).search(said)
    if not compiled(words.placed).search(said) or bool(upper) is bool(lower):
        return None
    return Where.UPPER if upper else Where.LOWER


def _told(said: str, tongue: Tongue) -> Where | None:
    """The place, where one clause names it and nothing else is said but small talk."""
    found = set[Where]()
    for clause in _clauses(said, tongue.talk):
        where = where_in(clause, (tongue,))
        if where not in {None, Where.NO_PAIN}:
            found |= {where} if where else set()
        elif _topic(clause, tongue.talk) is None and pain_in(clause, (tongue,)) is None:
            return None
    if found == {Where.UPPER, Where.LOWER}:
        return Where.BOTH
    return found.pop() if len(found) == 1 else None


def _number(said: str, tongue: Tongue) -> int | None:
    numbers = {pain_in(clause, (tongue,)) for clause in _clauses(said, tongue.talk)} - {None}
    return numbers.pop() if len(numbers) == 1 else None


def _spoken(text: str, tongue: Tongue) -> Talk | None:
    said, words = plainly(text), tongue.talk
    topics = {
        _topic(clause, words) or _painless(clause, tongue) for clause in _clauses(said, words)
    }
    topics |= {topic for sign, topic in _SIGNS.items() if sign in text}
    known = frozenset(topic for topic in topics if topic)
    if None in topics or not known or (not said and _other_signs(text)):
        return None
    if Topic.FELT in known and Topic.RAN not in known:
        return None
    return Talk(known, later=bool(compiled(words.later).search(said)))


def _other_signs(text: str) -> bool:
    """Whether there is more than the signs that say hello or thank you."""
    left = text
    for sign in (*_SIGNS, "\ufe0f", "\u200d", *map(chr, range(0x1F3FB, 0x1F400))):
        left = left.replace(sign, "")
    return bool(left.strip(" .!"))


def _clauses(said: str, words: TalkWords) -> list[str]:
    parts = compiled(rf" [.,](?: |$)|^[.,] | {words.joins}").split(said)
    clauses = (part.strip(" .,") for part in parts)
    return [clause for clause in clauses if clause and clause not in words.nothing]


def _topic(clause: str, words: TalkWords) -> Topic | None:
    return next(
        (topic for topic in _SAID if compiled(words.topics[topic]).fullmatch(clause)), None
    )


def _painless(clause: str, tongue: Tongue) -> Topic | None:
    """No pain, where it is said of the back or of pain: a bare "no" answers some question."""
    back = compiled(tongue.talk.back).search(clause)
    plain = back and where_in(clause, (tongue,)) is Where.NO_PAIN
    return Topic.NO_PAIN if plain else None
