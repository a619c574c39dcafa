"""Small talk and plain questions: hi, thanks, "I ran 10k today", "is it ok to run tomorrow?".

A text is read clause by clause, and only if every clause is understood. What hurts is looked for
first, so that a greeting in front of it hides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.back.where import Where
from bot.domain.reading.answers import pain_in, where_in
from bot.domain.reading.plain_wishes import Want, plainly, straight, want_in
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
    GOING = "going"
    """Off for a run, which is still to come."""
    FINE = "fine"
    """"ok", which wants nothing."""
    DID = "did"
    """Trained or stretched without the bot."""
    MACHINE = "machine"
    """Whether this is a human, or a wish to talk to one."""
    ELSEWHERE = "elsewhere"
    """Some other part of the body hurts."""
    RESTS = "rests"
    """No training today: tired, a rest day, done."""
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

MOST_WORDS = 12
"""Of a clause that is read in two halves."""

_GRAVEST = (
    Topic.HURTS, Topic.MAY_RUN, Topic.NO_PAIN, Topic.RAN, Topic.GOING, Topic.ELSEWHERE,
    Topic.MACHINE, Topic.DID, Topic.RESTS, Topic.HELP, Topic.MENU, Topic.THANKS, Topic.BYE,
    Topic.HELLO,
    Topic.PRAISE, Topic.FINE, Topic.FELT,
)  # fmt: skip

_SAID = (
    Topic.HELLO, Topic.THANKS, Topic.BYE, Topic.HELP, Topic.MENU, Topic.RAN, Topic.PRAISE,
    Topic.FELT, Topic.MAY_RUN, Topic.GOING, Topic.FINE, Topic.DID, Topic.MACHINE, Topic.ELSEWHERE,
    Topic.RESTS,
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


def is_over(text: str, tongues: Tongues) -> bool:
    """Whether a plain complaint says that it is gone or better by now."""
    said = plainly(text)
    return any(
        want_in(text, (tongue,)) is Want.HURTS and compiled(tongue.talk.eased).search(said)
        for tongue in tongues
    )


def _hurts(text: str, tongue: Tongue) -> Talk | None:
    """A place that hurts, and the number beside it; None where no place is named."""
    words, whole = tongue.talk, straight(plainly(text), tongue.wants)
    said = " ".join(compiled(rf"(?:^| ){words.after_run}(?= |$)").sub("", whole).split())
    where = _told(said, tongue) if compiled(words.back).search(said) else None
    plain = where is None and want_in(text, (tongue,)) is Want.HURTS
    if plain and not compiled(words.eased).search(said):
        where = _placed(said, words)
    if where in {None, Where.NO_PAIN}:
        return None
    of_ten = rf"\b(\d{{1,2}}) ?(?:/ ?10|{words.of_ten})\b"
    numbers = {int(number) for number in compiled(of_ten).findall(text.lower())}
    pain = numbers.pop() if len(numbers) == 1 else _number(said, tongue)
    ran = said != whole or any(
        Topic.RAN in _topics(clause, words) for clause in _clauses(said, words)
    )
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
        where = where_in(clause, (tongue,)) or _with_number(clause, tongue)[0]
        if where not in {None, Where.NO_PAIN}:
            found |= {where} if where else set()
        elif not _topics(clause, tongue.talk) and pain_in(clause, (tongue,)) is None:
            return None
    if found == {Where.UPPER, Where.LOWER}:
        return Where.BOTH
    return found.pop() if len(found) == 1 else None


def _number(said: str, tongue: Tongue) -> int | None:
    clauses = _clauses(said, tongue.talk)
    numbers = {
        number
        for clause in clauses
        for number in (pain_in(clause, (tongue,)), _with_number(clause, tongue)[1])
    } - {None}
    return numbers.pop() if len(numbers) == 1 else None


def _with_number(clause: str, tongue: Tongue) -> tuple[Where | None, int | None]:
    """A place and the number right behind it: "lower back 4"."""
    found = compiled(r"(?P<place>.+) (?P<pain>\d{1,2})").fullmatch(clause)
    where = where_in(found["place"], (tongue,)) if found else None
    return (where, int(found["pain"])) if found and where else (None, None)


def _spoken(text: str, tongue: Tongue) -> Talk | None:
    said, words = straight(plainly(text), tongue.wants), tongue.talk
    topics = set[Topic | None]()
    for clause in _clauses(said, words):
        topics |= _topics(clause, words) or _without_pain(clause, tongue)
    topics |= {topic for sign, topic in _SIGNS.items() if sign in text}
    if not topics and _topic(said.strip(" .,"), words) is Topic.FINE:
        topics = {Topic.FINE}  # "ok" says nothing beside other words, and is kind alone
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
    sighs = compiled(rf"^(?:{words.sighs}(?: |$))+|(?:(?:^| ){words.sighs})+$")
    whole = (part.strip(" .,") for part in parts)
    clauses = (one if _topic(one, words) else sighs.sub("", one).strip() for one in whole)
    return [clause for clause in clauses if clause and clause not in words.nothing]


def _topic(clause: str, words: TalkWords) -> Topic | None:
    return next(
        (topic for topic in _SAID if compiled(words.topics[topic]).fullmatch(clause)), None
    )


def _topics(clause: str, words: TalkWords) -> set[Topic | None]:
    """What a clause says, or its two halves: "thx that was great"; nothing: not understood."""
    if topic := _topic(clause, words):
        return {topic}
    said = clause.split()
    cuts = range(1, len(said)) if len(said) <= MOST_WORDS else ()
    halves = ((" ".join(said[:at]), " ".join(said[at:])) for at in cuts)
    for first, second in halves:
        topics = {_topic(first, words), _topic(second, words)}
        if None not in topics:
            return topics
    return set()


def _without_pain(clause: str, tongue: Tongue) -> set[Topic | None]:
    """No pain, alone or behind something else: "run was good no pain"."""
    said = clause.split()
    for at in range(min(len(said), MOST_WORDS)):
        first, second = " ".join(said[:at]), " ".join(said[at:])
        topic = _topic(first, tongue.talk)
        if (topic or not first) and _painless(second, tongue):
            return {Topic.NO_PAIN, topic or Topic.NO_PAIN}
    return {None}


def _painless(clause: str, tongue: Tongue) -> Topic | None:
    """No pain, where it is said of the back or of pain: a bare "no" answers some question."""
    back = compiled(tongue.talk.back).search(clause)
    plain = back and where_in(clause, (tongue,)) is Where.NO_PAIN
    return Topic.NO_PAIN if plain else None
