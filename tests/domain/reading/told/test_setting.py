"""What is said to an open setting that is no value, in every language."""

from __future__ import annotations

import pytest

from bot.domain.reading.told.setting import ToSetting, to_setting
from bot.typed.tongues import tongues

OFF = {
    "en": ["turn it off", "off", "no, turn it off please", "never mind, switch it off"],
    "de": ["ausschalten", "mach es aus", "bitte schalte es aus", "keine Erinnerung", "weg damit"],
    "es": ["apágalo", "desactívalo por favor", "quítalo", "no quiero recordatorio"],
    "fr": ["désactive-le", "supprime ça", "pas de rappel", "non, désactive"],
    "it": ["spegnilo", "disattiva", "niente promemoria", "no, toglilo"],
    "pt": ["desliga isso", "desativar", "sem lembrete", "não quero lembrete"],
    "uk": ["вимкни", "прибери це", "без нагадувань", "ні, вимкни"],
}
LEAVE = {
    "en": ["never mind", "no", "cancel", "no thanks", "forget it", "sorry, leave it"],
    "de": ["egal", "vergiss es", "abbrechen", "nein", "nein danke", "lass es so"],
    "es": ["da igual", "olvídalo", "cancelar", "no", "no gracias"],
    "fr": ["laisse tomber", "annuler", "non merci", "non", "tant pis"],
    "it": ["lascia stare", "annulla", "no", "no grazie", "non importa"],
    "pt": ["deixa pra lá", "cancelar", "não", "esquece", "não, obrigado"],
    "uk": ["неважливо", "скасувати", "ні", "забудь", "ні, дякую"],
}
UNREAD = ["8", "7:30", "tue", "turn it off?", "my back hurts", "off to bed", "don't turn it off"]


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, ts in OFF.items() for t in ts])
def test_off(code: str, text: str) -> None:
    assert to_setting(text, tongues(code)) is ToSetting.OFF


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, ts in LEAVE.items() for t in ts])
def test_leave(code: str, text: str) -> None:
    assert to_setting(text, tongues(code)) is ToSetting.LEAVE


@pytest.mark.parametrize("text", UNREAD)
def test_unread(text: str) -> None:
    assert to_setting(text, tongues("en")) is None
