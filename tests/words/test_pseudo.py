"""A language that nobody speaks, on every screen: nothing is hard-coded, halved or cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot import presses
from bot.domain.back.help import ANYWHERE
from bot.domain.back.rescreening import full
from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.positions import AskSafety, AskWhich, Done, Ending
from bot.domain.exercises.traits import Condition
from bot.help_by_country import helps
from bot.presses.back.safety import Finding
from bot.translations.reviewed import fingerprints, name_of
from bot.views import settings, start
from bot.views.back import safety
from bot.views.check_in import conversation
from bot.views.view import View
from bot.word_files import read, references
from bot.words import DEFAULT, LOCALES, Words
from tests.test_registry import BARE, LABEL_LIMIT, NOW, TEXT_LIMIT, a_draft, case, plain, screens
from tests.words.pseudo import ISOLATES, OPEN, Only, english, marked, outside, pseudo

ENTRIES = english()
PSEUDO, ARABIC = pseudo(ENTRIES), pseudo(ENTRIES, "ar")
LETTERS = re.compile(r"[^\W\d_]{2,}")
NAMES = {"AM", "PM", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
"""What Babel writes, and no file of ours."""


def every_screen(words: Words) -> Iterator[tuple[str, View]]:
    """The screens of the registry, and those beside them."""
    yield from screens(Only(words))
    yield "language", settings.ask_language(words, ["en"])
    yield "quiet", settings.ask_quiet(words)
    yield "rest", settings.ask_rest(words, frozenset())
    yield "until", settings.ask_until(words, NOW.date())


def hard_coded(view: View) -> set[str]:
    """Words of a screen that are in no word file."""
    texts = [view.text, *(b.label for row in view.rows for b in row if not _is_name(b))]
    return {word for text in texts for word in LETTERS.findall(outside(text))} - NAMES


def _is_name(button: object) -> bool:
    return isinstance(getattr(button, "press", None), presses.settings.SetLanguage)


def test_nothing_is_hard_coded() -> None:
    found = {(name, word) for name, view in every_screen(PSEUDO) for word in hard_coded(view)}
    assert found == set()


def test_long_words_fit() -> None:
    """With all texts 40 % longer, every message can still be sent."""
    for name, view in every_screen(PSEUDO):
        assert 0 < len(plain(view)) <= TEXT_LIMIT, name
        labels = [button.label for row in view.rows for button in row]
        assert max(map(len, labels), default=0) <= 2 * LABEL_LIMIT, name


def test_what_is_put_into_a_text_from_the_right_is_isolated() -> None:
    begin, end = ISOLATES
    assert ARABIC.right_to_left
    assert not PSEUDO.right_to_left
    assert f"{begin}22:00{end}–{begin}7:00{end}" in ARABIC(
        "settings.quiet", start="22:00", end="7:00"
    )
    for name, view in every_screen(ARABIC):
        text = view.text
        assert text.count(begin) == text.count(end), name
        assert hard_coded(view) <= {word for word in hard_coded(view) if not word.isascii()}, name


def safety_screens(w: Words) -> Iterator[View]:
    """One of each screen that safety hangs on."""
    for question in Question:
        draft = a_draft(asked=full(Where.BOTH.region))
        yield conversation.screen(w, case(draft, BARE), AskSafety(question), ANYWHERE)
        yield safety.question(w, draft, AskSafety(question), again=True)
    which = AskWhich(Question.PERSONAL)
    answers = {Question.PERSONAL: Answer.SEEN}
    named = a_draft(asked=full(None), answers=answers, conditions=(Condition.HERNIA,))
    yield conversation.screen(w, case(named, BARE), which, ANYWHERE)
    for stop in (Emergency(NOW), *(SeeSoon(NOW, q) for q in Question if q is not Question.ENERGY)):
        yield safety.advice(w, stop, TWO)
        ending = Ending.EMERGENCY if isinstance(stop, Emergency) else Ending.SEE_SOON
        yield safety.still_stopped(w, Done(ending), stop, TWO)
    yield from (safety.urgent(w, TWO), safety.not_alone(w, TWO), safety.serious(w))
    yield from (safety.urgent(w, TWO, 1, ["chest"]), safety.serious(w, 1, ["infection"]))
    yield from (safety.what_was_found(w), safety.ask_again(w), safety.to_be_sure(w, TWO))
    yield from (safety.after_finding(w, what, TWO) for what in Finding)
    yield from (start.too_young(w, TWO), start.too_young_after_all(w, TWO), start.welcome(w))
    for pain in (1, 4, 9):
        draft = a_draft(pain=pain, result=Cleared(NOW, frozenset(Care)))
        left = conversation.summary(w, case(draft, BARE))
        assert left is not None
        yield left


NAMED = {name_of(entry): entry for entry in ENTRIES}
MARKED = {name_of(entry): marked(entry) for entry in ENTRIES}
NEEDS = {name: {key.partition(".")[0] for key in references(e)} for name, e in NAMED.items()}
SAFETY = sorted(name for name in fingerprints(read(LOCALES / DEFAULT)) if "sign-" not in name)
TWO = next(there for there in helps().values() if len(there.emergency) > 1)


def is_half(view: View) -> bool:
    said = [view.text, *(button.label for row in view.rows for button in row)]
    kinds = {OPEN in text for text in said if LETTERS.search(text)}
    return len(kinds) > 1 or (True in kinds and bool(hard_coded(view)))


def test_no_screen_of_safety_is_half_in_another_language() -> None:
    """Each text that safety hangs on, and all that is made of it, is English in turn."""
    base = Words(DEFAULT, ENTRIES)
    halved: set[tuple[str, str]] = set()
    seen: set[str] = set()
    for missing in SAFETY:
        left = [e for n, e in NAMED.items() if n != missing and missing not in NEEDS[n]]
        words = Words("xx", [MARKED[name_of(entry)] for entry in left], fallback=base)
        for view in safety_screens(words):
            seen |= {missing} if OPEN not in view.text else set()
            halved |= {(missing, plain(view)[:60])} if is_half(view) else set()
    assert halved == set()
    assert len(seen) > len(SAFETY) / 2, "most of them are on no screen here"
