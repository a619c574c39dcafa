"""Typed answers: read to the last word, or asked again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.where import Where
from bot.domain.reading.answers import alarm_answer_in, pain_in, where_in
from bot.typed.tongues import tongues

WHERE = {
    Where.LOWER: [
        "lower", "Lower back", "my low back", "low", "it's my lower back", "lower back today",
        "the lower part of my back", "I think it's my lower back", "lumbar", "LOWER!", "lower :(",
        "my lower back hurts", "lower again", "in the lower back", "ｌｏｗｅｒ",
    ],
    Where.UPPER: [
        "upper", "it's my upper back today", "between my shoulder blades", "top of my back",
        "upper back, a bit sore", "shoulder blades",
    ],
    Where.BOTH: ["both", "both sides", "everywhere", "upper and lower", "lower and upper back",
                 "my whole back", "all over"],
    Where.NO_PAIN: ["no pain", "nothing hurts today", "none", "nowhere", "it doesn't hurt",
                    "No pain today!", "nothing", "no back pain", "it doesn’t hurt at all"],
    None: [
        "Nothing I do helps, it is my lower back", "my low back, not the upper",
        "lower back, no question", "no idea really, somewhere low",
        "There is no way to sit without my lower back hurting",
        "None of the upper part, just lower", "my knee", "", "pain", "back", "hello",
        "not the lower back", "it moves from lower to my leg", "low mood", "top speed today",
        "it's both good and bad", "bottom", "4", "lower back 4",
        "no", "nah", "nope", "no!", "nah thanks", "fine", "no thanks", "nope, all the time", "yes",
        "ok",
        "is it my lower back?", "lower?", "lower or upper?", "lower back？", "upper back, right?",
        "is it both❓",
    ],
}  # fmt: skip
PAIN = {
    3: ["3", "three", "٣", "about 3", "3/10", "3 out of 10", "it's a 3", "a 3 today"],
    4: ["4", "about 4", "around 4 i think", "between 3 and 4", "3-4", "3 or 4", "3 to 4", "4.",
        "3.5", "three and a half", "4 of ten", "maybe a 4", "４", "4️⃣"],
    5: ["a 5 i think", "5 today", "I'd say 5", "pain is 5", "my pain is 5/10", "5!!"],
    7: ["7/10", "7 / 10", "७/१०", "٧", "۷", "７", "seven out of ten"],
    0: ["0", "zero", "no pain", "none", "0/10"],
    10: ["10", "10/10", "ten", "ten out of ten"],
    None: [
        "it began after 5 km", "I have had it for 2 years", "it is L5, I think", "it is L5",
        "started 1 week ago, terrible", "since 3 days", "under 3 is a good day, today is bad",
        "discectomy 8 weeks ago", "11", "-3", "100", "4 5", "3 4 5", "", "bad", "12/10", "7/8",
        "not 4", "4 but it was 8", "between 3", "3 and", "more than 4", "2 or 3 times a week",
        "lower 4", "4 km", "4 pm",
    ],
}  # fmt: skip
ALARM = {
    AlarmAnswer.YES: ["yes", "Yes!", "help", "help me please", "it started this morning", "yep",
                      "yes, since yesterday", "that's me", "Yes, it started this morning"],
    AlarmAnswer.NO: ["no", "none of these", "none", "false alarm", "No, I'm fine"],
    AlarmAnswer.ANOTHER: [
        "No, my friend", "no, it's my friend", "it's my mum", "my wife", "not me, my wife",
        "yes, my husband", "help my son", "it's for somebody in my club", "a runner here",
        "I'm asking for a friend", "no, it is about my mother in law",
    ],
    None: ["what?", "lower", "4", "", "yes and no", "no, but my groin is numb",
                          "I don't know", "yesterday was fine", "no idea", "not sure", "maybe",
                          "no?", "none of these?", "yes?"],
}  # fmt: skip


def told(said: dict[object, list[str]]) -> list[tuple[object, str]]:
    return [(answer, text) for answer, texts in said.items() for text in texts]


@pytest.mark.parametrize(("answer", "text"), told(WHERE))  # type: ignore[arg-type]
def test_where_it_hurts(answer: Where | None, text: str) -> None:
    assert where_in(text, tongues()) is answer


@pytest.mark.parametrize(("answer", "text"), told(PAIN))  # type: ignore[arg-type]
def test_how_much_it_hurts(answer: int | None, text: str) -> None:
    assert pain_in(text, tongues()) == answer


@pytest.mark.parametrize(("answer", "text"), told(ALARM))  # type: ignore[arg-type]
def test_an_alarm_is_answered_in_words(answer: AlarmAnswer | None, text: str) -> None:
    assert alarm_answer_in(text, tongues()) is answer


@given(st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert where_in(text, tongues()) in (None, *Where)
    assert pain_in(text, tongues()) in (None, *range(11))
    assert alarm_answer_in(text, tongues()) in {AlarmAnswer.YES, AlarmAnswer.NO, None}


@given(st.integers(0, 10), st.sampled_from(["{}", "about {}", "{}/10", "it's a {} today"]))
def test_every_number_is_read(number: int, written: str) -> None:
    assert pain_in(written.format(number), tongues()) == number
