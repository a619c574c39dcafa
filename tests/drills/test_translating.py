"""The drill of `docs/translating.md`: a language by the guide alone, and what its gates catch."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.words import LOCALES

ROOT = Path(__file__).parents[2]
MOST_STEPS = 10
GUIDE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
STEPS = re.findall(r"^\d+\. .*", GUIDE.partition("## A new language")[2], re.MULTILINE)


class Newcomer:
    """Somebody with the guide, a copy of the files and a terminal."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.read = ""

    def runs(self, command: str, *more: str) -> int:
        """A command of the guide, with `xx` as the code, on the copy."""
        assert f"runback {command}" in GUIDE.replace("<code>", "xx"), "the guide does not say so"
        code = main([*command.split(), *more, "--locales", str(self.folder)])
        self.read = self._capsys.readouterr().out
        return code

    def writes(self, file: str, before: str, after: str, code: str = "xx") -> None:
        path = self.folder / code / file
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), encoding="utf-8")


@pytest.fixture
def newcomer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Newcomer:
    shutil.copytree(LOCALES / "en", tmp_path / "en")
    return Newcomer(tmp_path, capsys)


def test_a_language_in_few_steps(newcomer: Newcomer) -> None:
    assert 0 < len(STEPS) < MOST_STEPS
    shutil.copytree(newcomer.folder / "en", newcomer.folder / "xx")
    newcomer.writes("settings.ftl", "Which language shall I write in?", "Xanguage?")
    assert newcomer.runs("words xx") == 1
    assert "safety-emergency: nobody stands for it in safety.toml" in newcomer.read
    assert newcomer.runs("words xx safety-emergency") == 0
    assert newcomer.runs("words xx --stamp", "--reviewer", "Their name") == 0
    assert newcomer.runs("words xx") == 0

    newcomer.writes("safety.ftl", "{ $number } of", "{ $numer } of")
    newcomer.writes("cards.ftl", "[one] 1 set", "[1000] 1000 sets")
    newcomer.writes("settings.ftl", "🤒 I'm ill", "🤒 I feel ill and would like to rest now")
    newcomer.writes("safety.ftl", "tearing pain", "sudden tearing pain", code="en")
    assert newcomer.runs("words xx") == 1
    for caught in (
        "xx/safety.ftl:1: safety-number: { $numer } is not in the English text",
        "dose-reps: $sets lacks the plural form [one]: add it",
        "characters, and 22 fit: shorten it",
        "safety, shown in English: -emergency-signs: the English text has changed",
    ):
        assert caught in newcomer.read
