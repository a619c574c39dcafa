"""What a runner types that plainly asks for a screen: stop, pause, delete, one step back."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.reading.cleaning import cleaned


class Want(StrEnum):
    """What typed words may plainly ask for."""

    FORGET = "forget"
    TOO_YOUNG = "too_young"
    SILENCE = "silence"
    STOP = "stop"
    PAUSE = "pause"
    REMIND = "remind"
    HURTS = "hurts"
    UNDO = "undo"


_HURTS = r"(?:hurt\w*|ach(?:e|es|ing|y)|pain\w*|sore|killing me)"
_I_AM = r"\b(?:i'?m|im|i am)(?: only| just)?"
_TEENS = r"(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_YEARS = r"(?: ?(?:years?(?: old)?|yrs?(?: old)?|y/?o|yo))"
_NO_AGE = r"(?! (?:weeks|days|hours|min|k|mi|st|reps))"
_DELETE = r"(?:delete|erase|remove|wipe)"
_TAPPED = r"(?:tapp?ed|press?ed|hit|clicked|touched|pushed|chose|picked|answered)"
_WRONG = r"(?:wrong|the wrong (?:button|one|answer)|wrong (?:button|one|answer|tap))"
_MISTAKE = r"(?:(?:a|my|by) )?(?:mistake|accident|error)"
_UNDO = (
    r"(?:go |step |take me )?back|(?:one|a) step back|undo(?: that| it| this)?|revert"
    rf"|{_WRONG}|{_MISTAKE}|mis ?-?(?:tap|click)(?:p?ed)?|fat fingers?|previous(?: question)?"
    rf"|(?:i )?{_TAPPED} (?:that|it|this)? ?{_MISTAKE}|(?:i )?{_TAPPED} {_WRONG}"
    rf"|(?:that|this|it) (?:was|is) (?:{_WRONG}|{_MISTAKE})|(?:that|it)'?s (?:{_WRONG}|{_MISTAKE})"
    r"|(?:i )?(?:didn'?t|did not) mean (?:that|it|to(?: tap| press)?(?: that| it)?)"
    r"|not what i meant|(?:let me |i want to )?(?:change|correct|redo) (?:that|it|my answer)"
    r"|(?:i )?take (?:that|it) back"
)
_OOPS = r"(?:o+ps|wh?oops|oups)"
_SORRY = rf"(?:(?:{_OOPS}|sorry|no|please|ah|oh|shit) (?:[.,] )?)*"
_STOP = r"(?:stop|quit|enough)"
_POLITE = r"(?: [.,])?(?: please| thanks| thank you)?(?: \.)?"
_WRITES = (
    r"(?:send\w*|text\w*|messag\w*|writ\w*|contact\w*|bother\w*|spam\w*|ping\w*|notif\w*|mail\w*"
    r"|remind\w*|disturb\w*|nag\w*)"
)
_WORDS = r"(?:messages?|texts?|reminders?|notifications?|e?mails?|pings?|spam|nagging|alerts?)"
_NO_MORE = r"(?: (?:to|me|any ?more|again|ever|now|please|okay|from you|at all))*"
_SILENCE = (
    rf"stop (?:all )?{_WRITES}(?: me)?(?: (?:any|these|those|the|so many|all|your))?(?: {_WORDS})?"
    rf"{_NO_MORE}"
    rf"|stop (?:all |the |your |my |these |those |every )*{_WORDS}{_NO_MORE}"
    rf"|(?:i want |i need |send )?no (?:more|further) {_WORDS}{_NO_MORE}"
    rf"|(?:don'?t|do not|never) (?:ever )?{_WRITES}{_NO_MORE}(?: {_WORDS})?{_NO_MORE}"
    rf"|i (?:don'?t|do not) want (?:any |to get )?(?:more |any more )?(?:of (?:your|these) )?"
    rf"{_WORDS}{_NO_MORE}"
    rf"|(?:turn|switch) off (?:all )?(?:the |my |your )?{_WORDS}"
    rf"|(?:turn|switch) (?:all )?(?:the |my |your )?{_WORDS} off"
    r"|unsubscribe(?: me)?|opt(?: me)? out|leave me alone|go away|shut up"
    r"|mute(?: (?:me|this|yourself))?"
)
WANTS = (
    (Want.FORGET, rf"\b{_DELETE} (?:[\w']+ ){{0,3}}(?:data|account|answers|everything)\b"),
    (Want.FORGET, rf"^(?:please )?(?:{_DELETE}|forget) (?:me|everything|all (?:about|of))\b"),
    # 18 or older only (domain.md 4.1); a bare "I'm 8" may be about pain.
    (
        Want.TOO_YOUNG,
        rf"{_I_AM}(?: still| just)? {_TEENS}{_YEARS}?(?= [.,]| and (?:my|i|it)\b| btw$|$)",
    ),
    (Want.TOO_YOUNG, rf"{_I_AM} (?:\d|1[0-7]){_YEARS}"),
    (Want.TOO_YOUNG, rf"^(?:age )?{_TEENS}{_YEARS}(?: [.,]|$)"),
    (Want.TOO_YOUNG, rf"\b(?:turn(?:ing)?|will be|i'?ll be) (?:{_TEENS}|18|eighteen)\b{_NO_AGE}"),
    (
        Want.TOO_YOUNG,
        rf"\bmy age is {_TEENS}\b|\bi'?m (?:still )?in (?:high school|\d+th grade)\b",
    ),
    # in the runner's own language, as far as there is one of ours (issue 14 makes tables of them)
    (Want.TOO_YOUNG, r"\b(?:ich )?bin (?:erst |noch )?1[1-7](?: jahre(?: alt)?)?(?= [.,]|$)"),
    (
        Want.TOO_YOUNG,
        r"\b(?:j'?ai|tengo|tenho|ho) (?:que |solo |só )?1[1-7] (?:ans|años|anos|anni)\b",
    ),
    (Want.TOO_YOUNG, r"\b(?:мне|мені) (?:только |лише )?1[1-7] (?:лет|років|рочків)\b"),
    (Want.TOO_YOUNG, r"\bi'?m (?:not (?:yet )?(?:18|an adult)|under ?age|under 18|a minor)\b"),
    (Want.TOO_YOUNG, r"^(?:not 18|under 18|i (?:don'?t|do not|can'?t|cannot) agree)\b"),
    (Want.SILENCE, rf"^(?:please |can you |could you |will you )*(?:{_SILENCE}){_POLITE}$"),
    (
        Want.STOP,
        rf"^(?:please )?{_STOP}(?: (?:it|this|that|now|please|everything|all))?{_POLITE}$",
    ),
    (Want.PAUSE, r"^(?:please |i need a |can you )?(?:pause|break)\b|\btake a break\b"),
    (Want.PAUSE, r"\bstop (?:the |your |my )?(?:remind\w*|messag\w*|writing)\b"),
    (Want.PAUSE, r"^(?:i'?m )?(?:on )?(?:holidays?|vacation)\b|^i'?m (?:sick|ill)(?: \.)?$"),
    (Want.UNDO, rf"^{_OOPS}(?: [.,])?$|^{_SORRY}(?:{_UNDO})(?: please| sorry)?(?: \.)?$"),
    (Want.REMIND, r"\bremind me\b|\breminders?\b"),
    (
        Want.HURTS,
        rf"\b(?:back|spine|it) (?:[\w']+ ){{0,3}}{_HURTS}\b|\b{_HURTS} (?:\w+ ){{0,4}}back\b",
    ),
    (
        Want.HURTS,
        rf"\bback ?(?:{_HURTS})\b|\b(?:i'?m|i am) in pain\b|^(?:ouch|ow)\b|^{_HURTS}(?: \.)?$",
    ),
)
"""Plain wishes in the order in which they are looked for."""
_WANTS = tuple((want, re.compile(pattern)) for want, pattern in WANTS)
_NOT_SO = re.compile(rf"\b(?:no|not|never|without|less|\w+n'?t) (?:[\w']+ ){{0,3}}{_HURTS}")


def want_in(text: str) -> Want | None:
    """What a text plainly asks for; None where a tap would be clearer."""
    said = plainly(text)
    found = next((want for want, pattern in _WANTS if pattern.search(said)), None)
    return None if found is Want.HURTS and _NOT_SO.search(said) else found


def plainly(text: str) -> str:
    """The words with single spaces and their apostrophes; commas and full stops on their own."""
    parted = re.sub(r"(?:[!?;:]|(?<!\d)\.|\.(?!\d))+", " . ", cleaned(text))
    parted = re.sub(r"(?<!\d),|,(?!\d)", " , ", parted)
    return " ".join(re.sub(r"[^\w',. ]", " ", parted).split())
