"""A check-in, a training, reminders, quiet hours and the end, as each language types them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.catalogue import load
from bot.translations.wording import Words
from bot.words import LOCALES, WordsByLanguage
from tests.chat import Chat
from tests.conftest import House

SAID: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "said.toml").read_text(encoding="utf-8")
)
DAY = 86_400
MOST_CARDS = 40
"""More than any check-in has."""


class Runner:
    """Somebody whose Telegram is in one language, and who types as one does in it."""

    def __init__(self, chat: Chat, words: Words, types: dict[str, Any]) -> None:
        self.chat, self.words, self.types = chat, words, types

    async def says(self, what: str) -> None:
        """A sentence of the language's own."""
        await self.chat.says(self.types[what])

    async def taps(self, *keys: str) -> None:
        """Buttons, by the keys of their words."""
        for key in keys:
            self.chat._runback.telegram.clock.advance(1)  # a safety question is read first
            await self.chat.taps(self.words.plain(key))

    def reads(self, key: str) -> bool:
        """Whether the first line of this text is on the screen."""
        return self.words.plain(key).split("\n")[0] in self.chat.transcript

    def offers(self, key: str) -> bool:
        """Whether this button is there to tap."""
        return self.words.plain(key) in self.chat.labels

    async def clears(self) -> None:
        """Nothing of what the safety questions name."""
        while self.offers("safety-answer.none"):
            await self.taps("safety-answer.none")

    async def has_four(self) -> None:
        """From the first word to a programme of four."""
        await self.chat.says("/start")
        await self.taps("welcome.agree")
        await self.says("where")
        await self.says("pain")
        await self.clears()
        await self.tries_all()

    async def reaches_an_exercise(self) -> None:
        """From the first word to the first exercise."""
        await self.chat.says("/start")
        await self.taps("welcome.agree")
        await self.says("where")
        await self.says("pain")
        await self.clears()
        while self.offers("ease.same"):
            await self.taps("ease.same")

    async def trains(self) -> None:
        """Tick every set, and no exercise hurts."""
        for _ in range(MOST_CARDS):
            ticks = [label for label in self.chat.labels if label.startswith("✓")]
            if self.offers("verdict.no_pain"):
                await self.taps("verdict.no_pain")
            elif ticks:
                await self.chat.taps(ticks[0])
            else:
                return

    def four(self) -> int:
        """How many exercises the newest screen names."""
        slugs = [exercise.slug for exercise in load().by_number.values()]
        keys = [key for slug in slugs for key in (slug, f"{slug}.easier-name")]
        names = {self.words.plain(key) for key in keys if self.words.has(key)}
        return sum(line.removeprefix("• ") in names for line in self.chat.text.split("\n"))

    async def tries_all(self) -> None:
        """Every stretch is the same, every exercise without pain."""
        for _ in range(MOST_CARDS):
            if self.offers("ease.same"):
                await self.taps("ease.same")
            elif self.offers("verdict.no_pain"):
                await self.taps("verdict.no_pain")
            else:
                return


@pytest.fixture(params=sorted(SAID))
def runner(
    request: pytest.FixtureRequest, words: WordsByLanguage, new_chat: Callable[..., Chat]
) -> Runner:
    code: str = request.param
    return Runner(new_chat(language_code=code), words.best(code), SAID[code])


def test_every_language_types_here() -> None:
    assert set(SAID) == {path.name for path in LOCALES.iterdir() if path.is_dir()}


async def test_a_check_in_and_a_training(runner: Runner, house: House) -> None:
    await runner.has_four()
    assert runner.four() == 4, runner.chat.transcript
    house.telegram.clock.advance(2 * DAY)
    await runner.chat.says("/train")
    await runner.says("where_now")
    await runner.clears()
    await runner.trains()
    assert runner.words.plain("trained-rest") in runner.chat.text, runner.chat.transcript


async def test_reminders_and_quiet_hours(runner: Runner) -> None:
    await runner.has_four()
    await runner.chat.says("/settings")
    await runner.taps("settings-button.zone")
    await runner.says("place")
    await runner.chat.says("/reminders")
    await runner.taps("reminders-button.post_run")
    await runner.says("runs")
    await runner.chat.says("/reminders")
    shown = runner.chat.text
    assert "18:30" in shown, shown
    assert all(day in shown for day in runner.types["run_days"]), shown
    await runner.taps("reminders-button.daily")
    await runner.says("stretching")
    await runner.chat.says("/reminders")
    assert "7:30" in runner.chat.text, runner.chat.text
    await runner.chat.says("/settings")
    await runner.taps("settings-button.quiet")
    await runner.says("quiet")
    await runner.chat.says("/settings")
    assert "22" in runner.chat.text, runner.chat.text


@pytest.mark.parametrize("nth", range(3))
async def test_the_answer_before_is_taken_back(runner: Runner, house: House, nth: int) -> None:
    await runner.reaches_an_exercise()
    await runner.taps("verdict.no_pain")
    await runner.chat.says(runner.types["hurt_after_all"][nth])
    said = [row for row in await house.rows("answers") if row["version"] != "stretch"]
    assert [row["verdict"] for row in said if row["verdict"]] == ["pain"], runner.chat.text


async def test_untrue_safety_answers_are_asked_again(runner: Runner, house: House) -> None:
    await runner.reaches_an_exercise()
    await runner.says("lied")
    assert not await house.rows("screenings"), runner.chat.text


async def test_silence_and_farewell(runner: Runner, house: House) -> None:
    await runner.has_four()
    await runner.says("silence")
    assert runner.reads("silenced"), runner.chat.text
    await runner.says("delete")
    await runner.taps("forget-ask.sure")
    assert not await house.rows("runners")


async def test_an_alarm_is_heard_and_holds(runner: Runner) -> None:
    await runner.has_four()
    await runner.says("alarm")
    assert runner.words.plain("sign-saddle-numb") in runner.chat.text, runner.chat.text
    await runner.chat.says("/train")
    assert not runner.offers("verdict.no_pain"), runner.chat.text
