"""Small talk and plain questions: hi, thanks, "I ran 10k today", "is it ok to run tomorrow?".

A text is read clause by clause, and only if every clause is understood. What hurts is looked for
first, so that a greeting in front of it hides nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.back.where import Where
from bot.domain.reading.answers import AnswerWords, pain_in, where_in
from bot.domain.reading.plain_wishes import Want, plainly, want_in


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

_YOU = r"(?: (?:there|bot|runback|coach|again|everyone|all|friend|doc|buddy|mate|to you|you))*"
_HI = (
    r"(?:hi+|hello+|hey+|hiya|howdy|yo|hallo|hola|bonjour|salut|moin|servus|greetings"
    r"|good (?:morning|day|afternoon|evening))"
)
_HELLO = (
    rf"(?:{_HI} )?{_HI}{_YOU}|(?:how are you|how is it going|how'?s it going|what'?s up|sup"
    rf"|how do you do|nice to meet you|i'?m (?:back|here)|are you there)(?: today)?{_YOU}"
)
_THANKS = (
    r"(?:(?:ok(?:ay)?|great|perfect|cool|awesome|oh) )?(?:many |big )?(?:thanks+|thank (?:you|u)"
    r"|thx|tx|ty|tysm|cheers|(?:much )?appreciated|i appreciate (?:it|that)|danke|merci|gracias)"
    r"(?: (?:so much|a lot|very much|a bunch|again|for (?:that|this|everything|the help"
    rf"|your help|all)|a million|man|buddy|mate)){{0,2}}{_YOU}"
)
_BYE = r"(?:good ?bye|bye+(?: bye)?|see you(?: (?:later|soon|tomorrow))?|good ?night|ciao)"
_HELP = (
    r"help(?: page)?|what can (?:you|i) do(?: here)?|how does (?:this|it) work"
    r"|what (?:is|are) (?:this|you)|who are you|(?:show |list )?(?:the |all |your )?commands"
    r"|instructions"
)
_MENU = (
    r"(?:show (?:me )?|open |(?:go )?back to )?(?:the )?(?:main )?(?:menu|home|main screen"
    r"|start screen)(?: please)?|start(?: again| over)?"
)
_UNIT = r"(?:k|kms?|kilomet(?:er|re)s?|mi|miles?|m|mins?|minutes?|h|hrs?|hours?)"
_NUMBER = r"\d+(?:[.,]\d+)?"
_RUN_WORD = (  # no two ways to take the same words: a long text must be cheap to refuse
    rf"(?:{_NUMBER}(?:{_UNIT})?|{_UNIT}|a|an|the|my|about|around|almost|nearly|first|last|long|short"
    r"|easy|slow|fast|quick|little|small|nice|good|great|hard|tough|tempo|intervals?|trail"
    r"|recovery|half|full|marathon|race|parkrun|runs?|jog|session|workout|ten|five|today|yesterday"
    r"|now|just|earlier|this|morning|afternoon|evening|noon|lunch|tonight|night|in|for"
    r"|at|of|with|dog|friends|outside|home|park|woods|rain|treadmill|track|by|and|back|from)"
)
_WENT = r"went (?:running|jogging|for (?:a|my) (?:\w+ )?(?:run|jog))"
_DID = (
    r"(?:did|finished|completed|done) (?:a |my |the )?(?:\w+ ){0,2}"
    rf"(?:run|jog|race|parkrun|marathon|half|{_NUMBER} ?{_UNIT})"
)
_RAN = (
    r"(?:i(?:'ve| have) (?:just )?run|(?:i(?:'ve| have)? )?(?:just )?"
    rf"(?:ran|jogged|{_WENT}|{_DID}))(?: {_RUN_WORD})*"
    r"|run|(?:i'?m |i am |i )?(?:just )?(?:got |came )?back from (?:a|my|the) (?:\w+ )?"
    r"(?:run|jog|\d+k)(?: now| today)?"
    r"|(?:my |the )?(?:run|jog) (?:is )?(?:done|over|finished|completed)(?: for)?(?: today| now)?"
)
_PRAISE = (
    r"(?:(?:it|that|this) (?:was|felt|went|is) (?:\w+ ){0,2}(?:great|good|nice|well|helpful"
    r"|useful|lovely|fun|perfect|amazing|awesome|brilliant|fantastic|wonderful)(?: today)?"
    r"|(?:i )?(?:loved|enjoyed|liked) (?:it|that|this))"
)
_FELT = r"(?:it|that) (?:was|felt|went) (?:\w+ )?(?:fine|ok|okay|easy|hard|tough)"
_DAY = (
    r"(?:today|now|tomorrow(?: morning| evening)?|tonight|again|already|later|the weekend"
    r"|this (?:morning|afternoon|evening|week|weekend)|in the morning|next week|the day after"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_RUNNING = (
    r"(?:run|running|go running|go for (?:a|my) (?:\w+ )?(?:run|jog)|jog|jogging|train|exercise"
    r"|race)"
)
_FINE = r"(?:ok(?:ay)?|fine|safe|alright|all right|good|bad|allowed|wise|a good idea|a bad idea)"
_MAY_RUN = (
    rf"(?:(?:is it|would it be|is) {_FINE}(?: for me)?(?: to| if i)? {_RUNNING}"
    rf"|(?:can|may|should|could|shall) i(?: still| already)? {_RUNNING}"
    rf"|do you think i (?:can|may|should|could) {_RUNNING}"
    rf"|(?:am i|i'?m) {_FINE}(?: to)? {_RUNNING}|is {_RUNNING} {_FINE})(?: {_DAY})*(?: please)?"
)
_NOTHING = frozenset(
    {"", "great", "wow", "please", "btw", "by the way", "so", "well", "yes", "then"}
)
_PARTS = re.compile(r" [.,](?: |$)|^[.,] | (?:and|but) (?=i |it |that |my |no |is |can |should )")
_LATER = re.compile(r"\b(?:tomorrow|on \w+day|weekend|next week|later|day after)\b")
_PATTERNS = tuple(
    (topic, re.compile(pattern))
    for topic, pattern in (
        (Topic.HELLO, _HELLO),
        (Topic.THANKS, _THANKS),
        (Topic.BYE, _BYE),
        (Topic.HELP, _HELP),
        (Topic.MENU, _MENU),
        (Topic.RAN, _RAN),
        (Topic.PRAISE, _PRAISE),
        (Topic.FELT, _FELT),
        (Topic.MAY_RUN, _MAY_RUN),
    )
)
_SIGNS = {
    "👋": Topic.HELLO,
    "🙏": Topic.THANKS,
    "❤": Topic.THANKS,
    "👍": Topic.THANKS,
    "🙌": Topic.THANKS,
}

_BACK = re.compile(r"\b(?:back|spine|lumbar|pain\w*|hurt\w*|ach(?:e|es|ing|y)|sore)\b")
_PLACE = r"(?:lower|low|upper)(?: part of (?:my|the))? back"
_HURTS = r"(?:hurt\w*|ach(?:e|es|ing|y)|pain\w*|sore|killing me)"
_PLACED = re.compile(
    rf"\b{_PLACE} (?:[\w']+ ){{0,3}}{_HURTS}\b|\b{_HURTS} (?:\w+ ){{0,3}}{_PLACE}\b"
)
_EASED = re.compile(r"\b(?:gone|better|less|no longer|no more|fine|over|healed|disappeared)\b")
_OF_TEN = re.compile(r"\b(\d{1,2}) ?(?:/ ?10|out of (?:10|ten)|of 10)\b")


def talk_in(text: str, words: AnswerWords) -> Talk | None:
    """What a text says that answers no question; None where any of it is not understood."""
    if len(text) > LONGEST:
        return None
    hurts = _hurts(text, words)
    return hurts or _spoken(text, words)


def place_in(text: str, words: AnswerWords) -> Where | None:
    """The place that a text names, alone or among small talk: "I ran 10k, lower back hurts"."""
    where = where_in(text, words)
    if where is not None:
        return where
    talk = talk_in(text, words)
    return None if talk is None else Where.NO_PAIN if talk.topic is Topic.NO_PAIN else talk.where


def _hurts(text: str, words: AnswerWords) -> Talk | None:
    """A place that hurts, and the number beside it; None where no place is named."""
    said = plainly(text)
    where = _told(said, words) if _BACK.search(said) else None
    if where is None and want_in(text) is Want.HURTS and not _EASED.search(said):
        where = _placed(said)
    if where in {None, Where.NO_PAIN}:
        return None
    of_ten = {int(number) for number in _OF_TEN.findall(text.lower())}
    pain = of_ten.pop() if len(of_ten) == 1 else _number(said, words)
    ran = any(_topic(clause) is Topic.RAN for clause in _clauses(said))
    topics = {Topic.HURTS} | ({Topic.RAN} if ran else set())
    return Talk(frozenset(topics), where, pain if pain is not None and pain <= 10 else None)


def _placed(said: str) -> Where | None:
    """The place that a plain complaint names; None where it names both, or none."""
    found = _PLACED.search(said)
    named = {word.removesuffix("er") for word in re.findall(r"\b(?:upper|lower|low)\b", said)}
    if found is None or len(named) != 1:
        return None
    return Where.UPPER if named == {"upp"} else Where.LOWER


def _told(said: str, words: AnswerWords) -> Where | None:
    """The place, where one clause names it and nothing else is said but small talk."""
    found = set[Where]()
    for clause in _clauses(said):
        where = where_in(clause, words)
        if where not in {None, Where.NO_PAIN}:
            found |= {where} if where else set()
        elif _topic(clause) is None and pain_in(clause, words) is None:
            return None
    if found == {Where.UPPER, Where.LOWER}:
        return Where.BOTH
    return found.pop() if len(found) == 1 else None


def _number(said: str, words: AnswerWords) -> int | None:
    numbers = {pain_in(clause, words) for clause in _clauses(said)} - {None}
    return numbers.pop() if len(numbers) == 1 else None


def _spoken(text: str, words: AnswerWords) -> Talk | None:
    said = plainly(text)
    topics = {_topic(clause) or _painless(clause, words) for clause in _clauses(said)}
    topics |= {topic for sign, topic in _SIGNS.items() if sign in text}
    known = frozenset(topic for topic in topics if topic)
    if None in topics or not known or (not said and _other_signs(text)):
        return None
    if Topic.FELT in known and Topic.RAN not in known:
        return None
    return Talk(known, later=bool(_LATER.search(said)))


def _other_signs(text: str) -> bool:
    """Whether there is more than the signs that say hello or thank you."""
    left = text
    for sign in (*_SIGNS, "\ufe0f", "\u200d", *map(chr, range(0x1F3FB, 0x1F400))):
        left = left.replace(sign, "")
    return bool(left.strip(" .!"))


def _clauses(said: str) -> list[str]:
    parts = _PARTS.split(said)
    clauses = (part.strip(" .,") for part in parts)
    return [clause for clause in clauses if clause not in _NOTHING]


def _topic(clause: str) -> Topic | None:
    return next((topic for topic, pattern in _PATTERNS if pattern.fullmatch(clause)), None)


def _painless(clause: str, words: AnswerWords) -> Topic | None:
    """No pain, where it is said of the back or of pain: a bare "no" answers some question."""
    plain = _BACK.search(clause) and where_in(clause, words) is Where.NO_PAIN
    return Topic.NO_PAIN if plain else None
