"""What a phrase of a runner's answer can mean."""

from __future__ import annotations

from enum import StrEnum


class Concept(StrEnum):
    """One meaning; the value is the key of its words in `[told]` of `content/typed/`."""

    UPPER = "upper"
    LOWER = "lower"
    BOTH = "both"
    BACK = "back"
    ELSEWHERE = "elsewhere"
    """Another part of the body, or of the back that has no button."""
    OTHER = "other"
    """The other one of the two."""

    HURT = "hurt"
    OUCH = "ouch"
    FINE = "fine"
    GONE = "gone"
    PAINLESS = "painless"
    AMOUNT = "amount"
    """A little: noise beside a verdict, and a pain where it stands against "no pain"."""
    ALMOST = "almost"
    """Almost none: somebody who says so has some."""
    MUCH = "much"
    """Much: a pain that is not much is one."""
    HARD = "hard"
    """Effort, which is no pain."""
    CANNOT = "cannot"

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    CHANGE = "change"
    """A change or a help: none of it is *same*."""
    HELPED = "helped"
    MORE = "more"
    LESS = "less"

    YES = "yes"
    NO = "no"
    NONE = "none"
    SOME = "some"
    """One or more of the signs that were asked about."""
    THESE = "these"
    ADULT = "adult"
    AGREE = "agree"

    NOT = "not"
    EXCEPT = "except"
    BUT = "but"
    AND = "and"
    OR = "or"
    CORRECT = "correct"
    """What was said before was wrong."""
    NOW = "now"
    THEN = "then"
    GUESS = "guess"
    """Fine with a place or a number, not with a safety question."""
    DOUBT = "doubt"
    """Not sure, only wished for, or of somebody else."""
    STILL = "still"

    SET = "set"
    DONE = "done"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    SKIP = "skip"
    STOP = "stop"
    FOR_TODAY = "for_today"
    ILL = "ill"
    """An everyday illness."""
    ERASE = "erase"
    """Said to the question whether all shall be deleted: all of it."""
    KEEP = "keep"
    """Said to the same: nothing of it."""
    OFF = "off"
    """Said to an open setting: none of it any more."""
    LEAVE = "leave"
    """Said to an open setting: it stays as it was."""
    BEGIN = "begin"
    """Said to a reminder: now."""
    LATER = "later"
    """Said to a reminder: today still, but not now."""
    NOT_TODAY = "not_today"
    """Said to a reminder: no more of it today."""
    UNDO = "undo"
    PRESSED = "pressed"
    SESSION = "session"
    """What is done here: stretching, an exercise."""

    RAN = "ran"
    UNIT = "unit"
    NOISE = "noise"

    NUMBER = "number"
    OF_TEN = "of_ten"
    BETWEEN = "between"
    HALF = "half"
    MARK = "mark"
    """The end of a breath or of a sentence."""


WORDED = tuple(
    c
    for c in Concept
    if c not in {Concept.NUMBER, Concept.OF_TEN, Concept.BETWEEN, Concept.HALF, Concept.MARK}
)
"""Those that have words of their own; the others are read as numbers and marks are."""
