"""Words in free text that name an emergency, or something a doctor should see soon.

The tables are language data: what people write for the signs of the safety questions. They
are wide on purpose: showing the emergency screen once too often costs a tap, once too
rarely may cost a nerve. Only plain negations ("no numbness", "not numb") are let through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.domain.reading.emergency_words_abroad import ABROAD, NO_SUCH_THING
from bot.domain.reading.plain_words import mended, plain

_SOME = r"(?:[\w']+ ){0,3}"
"""Up to three words of the same half-sentence."""
_CANNOT = (
    r"ca ?n'?t|cann?ot|can not|couldn'?t|could not|unable to|(?:not|\w+n'?t) (?:been )?able to"
    r"|no longer (?:can|able to)|can no longer"
)
_HARD = r"troubles?|problems?|issues?|difficult\w*|hard to|struggl\w+|hesitan\w+"
_PEE = r"pee|peeing|piss|pissing|(?<!\ba )wee|weeing|urinat\w+|pass(?:ing)? (?:urine|water)"
_TOILET = rf"{_PEE}|poo|poop|pooping|bowels?|bowel movements?|bladder"
_SADDLE = (
    r"saddle|groin|crotch|genitals?|genitalia|private parts?|privates|penis|vagina|vulva|labia"
    r"|testicles?|balls(?! of)|scrotum|perineum|anus|rectum|arse|ass|backside|bum|bottom(?! of)"
    r"|butt|buttocks?|inner thighs?|between (?:my |the )?(?:legs|thighs)|down there"
)
_NO_FEELING = (
    r"numb(?:ness|ed)?|tingl\w+|pins and needles|no (?:feeling|sensation)|asleep|feels? dead"
    r"|(?:lost|losing|loss of) (?:all )?(?:the |my )?(?:feeling|sensation)"
    rf"|(?:{_CANNOT}) feel|(?:don'?t|do not) feel(?! (?:it|(?:any |much )?(?:pain|discomfort)))"
)
_FAILS = r"paraly\w+|g[ai]v(?:e|es|ing) (?:way|out)|buckl\w+"
_SUDDEN = r"sudden\w*|rapid\w*|quick\w*"
_LEG = r"leg|foot|thigh"
_PEED = r"peed|urinated|passed (?:urine|water)"
_SOILED = (
    r"wet|peed?|peeing|piss(?:ed|ing)?|poo(?:ed|ing)?|poop(?:ed|ing)?|soiled|shit|shat|crapped"
)
_EFFORT = (
    r"r[au]n\w*|jog\w*|hills?|uphill|climb\w*|interval\w*|sprint\w*|rac(?:e|es|ing)|stairs"
    r"|train\w*|workout|exercis\w*|km|miles?|pace|laps?|reps?|sets?|effort|today'?s session"
)
_AT_REST = r"at rest|resting|lying|sitting|doing nothing|all the time|for no reason"
_ONE_LIMB = r"leg|foot|toes?|heel|sole|calf|shin|knee|ankle|hands?|fingers?|thumbs?|arm|wrist"


def _near(sign: str, place: str, words: int = 5) -> str:
    """The sign and the place in either order, with at most so many words between."""
    gap = rf"(?:[\w',]+ ){{0,{words}}}"
    return rf"\b({sign}) {gap}(?:{place})\b|\b(?:{place}) {gap}({sign})\b"


EMERGENCY = (
    # Numb in the saddle area: the nerves at the end of the spine may be squeezed.
    _near(_NO_FEELING, _SADDLE, words=6),
    # Bladder and bowel, the same nerves: cannot start, feel or hold it.
    rf"\b(?:{_CANNOT}) {_SOME}(?:{_TOILET}|go to the toilet)\b",
    rf"\b(?:{_CANNOT}) {_SOME}(?:hold|control) {_SOME}(?:{_TOILET}|urine|it in)\b",
    rf"\b(?:don'?t|do not|{_CANNOT}) (?:feel|know|tell) {_SOME}{_SOME}(?:{_TOILET}|toilet)\b",
    rf"\b(?:don'?t|do not|{_CANNOT}) (?:feel|know|tell) (?:when|if|that) i (?:need|have) to go\b",
    rf"\b(?:not|\w+n'?t) (?:\w+ )?(?:{_PEED}) (?:\w+ )?(?:since|for|in|all|today)\b",
    r"\bno (?:pee|urine) (?:since|for|all)\b",
    rf"\b(?:{_NO_FEELING}) {_SOME}(?:wip(?:e|ing)|toilet)\b",
    _near(r"dribbl\w*", r"urine|pee|bladder"),
    _near(_HARD, _TOILET, words=4),
    _near(r"lost|losing|lose|loss|no control|leak\w*|weak\w*", rf"{_TOILET}|urine", words=4),
    rf"\bno (?:bladder|bowel) control\b|\b(?:bladder|bowel) {_SOME}gone\b",
    r"\bincontinen\w+|\burin\w+ retention\b",
    rf"\b(?:{_SOILED}|wetting) (?:in |on )?my(?:self| pants| bed| shorts| underwear)\b",
    # Sexual feeling or function, the same nerves.
    _near(r"lost|no|loss|change\w*|less|numb", r"sexual (?:feeling|function|sensation)s?"),
    r"\bimpoten\w+|\berectile\b",
    _near(r"different|strange|weird|odd|numb|nothing|dull", r"sex|orgasms?|ejaculat\w+", words=2),
    rf"\b(?:{_CANNOT}) (?:get it up|(?:get|stay|keep it) hard|orgasm|come anymore)\b",
    _near(rf"{_CANNOT}|no|lost|{_HARD}", r"erections?", words=4),
    # Both legs at once: more than one nerve root, or the spinal cord.
    _near(
        rf"weak\w*|{_NO_FEELING}|(?:{_CANNOT}) move|{_FAILS}", r"legs|feet|both (?:thighs|sides)"
    ),
    _near(r"pain\w*|hurt\w*|shoot\w*|burn\w*", r"(?:both|two) (?:of )?(?:my )?(?:legs|feet)"),
    # One leg that fails or gets weaker fast.
    rf"\bfoot drop\b|\bparaly[sz]\w+|\b(?:{_CANNOT}) (?:move|feel) {_SOME}(?:leg|foot|toes)\b",
    rf"\b(?:{_CANNOT}) lift (?:my |the )?(?:left |right )?(?:foot|toes)\b",
    rf"\b(?:{_LEG}) {_SOME}(?:getting|growing|becoming|gets|{_SUDDEN}) {_SOME}weak\w*",
    rf"\b(?:getting|growing|becoming|gets) {_SOME}weaker {_SOME}(?:{_LEG})\b",
    rf"\b(?:{_SUDDEN}) (?:\w+ )?weak\w* {_SOME}(?:{_LEG})\b",
    rf"\b(?:{_CANNOT}) stand up\b(?! straight)",
    # Heart and lungs can be felt in the back.
    _near(
        r"pain\w*|hurt\w*|ach(?:e|es|ing)|tight\w*|pressure|crush\w+|squeez\w+|stab\w+",
        r"chest|heart(?! rate)",
    ),
    r"\bheart attack\b",
    rf"\b(?:{_CANNOT}) {_SOME}(?:breathe?|breath)\b",
    _near(rf"{_HARD}|hurts?|pain\w*|short", r"breath(?:e|ing)", words=3),
    r"\b(?:out|short|shortness) of breath\b|\bbreathless\w*",
    r"\b(?:struggling|fighting) for (?:breath|air)\b",
    r"\bfaint(?:ed|ing)\b|\b(?:feel|feeling|felt|to) faint\b|\b(?:passed|blacked) out\b",
    r"\bcollapsed\b|\bunconscious\w*|\blost consciousness\b|\bcold sweats?\b",
    # A hard blow can break a vertebra.
    _near(r"crash\w*|collision", r"car|bike|bicycle|motor\w+|scooter|road|ski\w*|cycl\w+"),
    r"\bi (?:have |had |was in )?(?:a )?(?:bad |serious )?crash(?:ed)?\b|\baccident\b",
    rf"\b(?:hit|knocked (?:down|over)|run over) by {_SOME}(?:car|bus|truck|lorry|van|bike)\b",
    r"\b(?:bad|serious|nasty|heavy|big|had a|took a|after a|from a) (?:\w+ )?fall\b|\bhard fall\b",
    r"\b(?:fell|fallen) (?:\w+ )?(?:off|from|down|hard|badly|over|on|onto|backwards?|heavily)\b",
    # A large artery that tears or swells.
    _near(r"tearing|ripping", r"pains?|back|belly|chest|stomach|abdomen|feeling|sensation"),
    _near(r"throb\w*|puls\w+", r"lump|belly|stomach|abdomen|tummy"),
)
"""What to show the emergency screen for."""

NUMB = rf"\b(?:numb|numbness)\b(?! (?:[\w',]+ ){{0,4}}(?:{_ONE_LIMB})\b)"
"""Numb, and the runner does not say that it is one limb: it may be the saddle area."""
LIMB_IS_NUMB = rf"\b((?:{_ONE_LIMB}) (?:[\w']+ ){{0,4}})(?:numb|numbness)\b"

SERIOUS = (
    # Infection of the spine or elsewhere.
    r"\bfever\w*|\bchills\b|\b(?:high|raised) temperature\b|\btemperature of (?:3[89]|4\d|10\d)\b",
    r"\b(?:feel|feeling|felt) (?:\w+ )?(?:ill|unwell|feverish)\b|\binfect(?:ion|ed)\b",
    # Cancer can settle in the spine.
    r"\bcancer\w*|\btumou?rs?\b|\bchemo\w*|\bmetasta\w+|\bradiotherapy\b|\blymphoma\b|\bleuk\w+",
    rf"\bweight loss\b|\b(?:lost|losing) {_SOME}weight\b",
    r"\b(?:lost|losing) (?:[\w'.,]+ ){0,4}\d* ?(?:kg|kilos?|kilograms?|pounds?|lbs?|stone)\b",
    rf"\bnight ?sweats?\b|\bsweat\w* {_SOME}(?:at|every|each) night\b",
    r"\blumps?\b|\b(?:bent|crooked|deformed) back\b",
    # Little defence against infection, or bones that break easily.
    r"\bsteroids?\b|\bcortisone\b|\bprednis\w+|\bimmun\w+ ?suppress\w*|\bhiv\b|\binject\w* drug",
    r"\bosteop(?:or|en)\w+|\b(?:weak|brittle|fragile|soft) bones?\b|\bfractur\w+",
    r"\bbroken? (?:\w+ )?(?:bone|back|vertebrae?|spine|hip|pelvis|rib)s?\b",
    # Pain that rest does not ease, or that is worse at night.
    r"\bworse (?:at|during the) night\b|\bpain (?:\w+ )?at night\b|\bnight pain\b",
    rf"\b(?:wakes?|waking|woke) me\b|\bkeeps? me (?:awake|up)\b|\b(?:{_CANNOT}) (?:sleep|walk)\b",
    rf"\b(?:{_CANNOT}) stand up straight\b",
    r"\bnever (?:stops|eases|lets up|goes away)\b|\bconstant (?:\w+ )?pain\b",
    r"\bunbearable\b|\bexcruciating\b|\bagony\b|\bsevere (?:\w+ )?pain\b|\bworst pain\b",
    # A nerve root: pain, tingling or weakness down one leg; worse when coughing.
    _near(rf"pain\w*|hurt\w*|shoot\w*|weak\w*|{_NO_FEELING}", rf"down {_SOME}legs?"),
    _near(rf"weak\w*|{_NO_FEELING}|{_FAILS}", _ONE_LIMB, words=4),
    r"\bsciatic\w*",
    _near(r"pain\w*|hurt\w*|worse", r"cough\w*|sneez\w*|straining"),
    # Needs a plan made by a person.
    r"\bpregnan\w+|\b(?:back|spinal|spine) (?:surgery|operation)\b|\bspondylol\w+",
)
"""What to show the see-somebody-soon screen for."""

NEGATION = (
    r"\b(?:no|not|without|never|nor|neither|zero"
    r"|(?:is|are|was|were|do|does|did|have|has|had)n'?t)"
    # Words that may stand between the negation and the sign without ending it.
    r"(?: (?:any|a|an|the|my|of|in|on|have|having|had|got|get|getting|feel|feeling|felt|been|is"
    r"|are|new|really|ever|experienc\w+|signs?|symptoms?|or|nor|numb|numbness|tingling|weakness"
    r"|weak|pain|fever|chills|trouble|problems?|loss|chest|groin|saddle|genital|bladder|bowel"
    r"|legs?|back|night|both))* $"
)
_EMERGENCY = tuple(re.compile(pattern) for pattern in EMERGENCY)
_SERIOUS = tuple(re.compile(pattern) for pattern in SERIOUS)
_NUMB, _LIMB_IS_NUMB = re.compile(NUMB), re.compile(LIMB_IS_NUMB)
_NEGATION = re.compile(NEGATION)
_ABROAD = tuple(re.compile(pattern) for patterns in ABROAD.values() for pattern in patterns)
_NO_SUCH_THING = re.compile(NO_SUCH_THING)
_OUT_OF_BREATH, _EXERTED = re.compile(r"\bout of breath\b"), re.compile(rf"\b(?:{_EFFORT})\b")
_RESTING = re.compile(rf"\b(?:{_AT_REST})\b")


def names_an_emergency(text: str) -> bool:
    """Whether the text names a sign that needs emergency help now."""
    said = mended(plain(text))
    signs = _OUT_OF_BREATH.sub("", said) if _breathless_from_effort(said) else said
    return (
        _names(_EMERGENCY, signs)
        or _names([_NUMB], _LIMB_IS_NUMB.sub(r"\1", said))
        or _names(_ABROAD, plain(text), _NO_SUCH_THING)
    )


def names_something_serious(text: str) -> bool:
    """Whether the text names a sign that a doctor should look at soon."""
    return _names(_SERIOUS, mended(plain(text)))


def _breathless_from_effort(said: str) -> bool:
    """A runner is out of breath every day; without a word of effort it may be the heart."""
    return bool(_EXERTED.search(said)) and not _RESTING.search(said)


def _names(
    signs: Iterable[re.Pattern[str]], said: str, negation: re.Pattern[str] = _NEGATION
) -> bool:
    found = (at for sign in signs for at in _all(sign, said))
    return any(not _negated(said, at, negation) for at in found)


def _all(sign: re.Pattern[str], said: str) -> Iterator[re.Match[str]]:
    """Every place where the sign begins, overlapping ones too."""
    found = sign.search(said)
    while found:
        yield found
        found = sign.search(said, found.start() + 1)


def _negated(said: str, found: re.Match[str], negation: re.Pattern[str]) -> bool:
    """Whether a plain negation stands before the sign."""
    start = found.start(found.lastindex or 0)
    return bool(negation.search(said[:start]))
