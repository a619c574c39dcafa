"""What is said to a reminder, in every language."""

from __future__ import annotations

import pytest

from bot.domain.reading.told.due import ToReminder, to_reminder
from bot.typed.tongues import tongues

SAID = {
    "de": {
        "begin": ["ja", "ja, los", "los geht's", "na klar, gerne", "ok, ich fang an", "bereit"],
        "later": ["später", "jetzt nicht", "nein, später", "in einer Stunde", "noch nicht"],
        "not_today": ["heute nicht", "überspringen", "morgen", "nein, heute nicht", "Ruhetag"],
        "done": ["fertig", "erledigt", "hab ich schon gemacht", "schon erledigt", "ja, gemacht"],
    },
    "es": {
        "begin": ["sí", "vamos", "sí, empezamos", "vale, vamos", "claro"],
        "later": ["luego", "ahora no", "más tarde", "todavía no", "no, luego"],
        "not_today": ["hoy no", "saltar", "mañana", "hoy paso"],
        "done": ["hecho", "ya lo hice", "ya está hecho", "terminado", "sí, hecho"],
    },
    "fr": {
        "begin": ["oui", "c'est parti", "oui, on y va", "allons-y", "je commence"],
        "later": ["plus tard", "pas maintenant", "non, plus tard", "pas encore"],
        "not_today": ["pas aujourd'hui", "demain", "je passe", "non, pas aujourd'hui"],
        "done": ["fait", "c'est fait", "déjà fait", "fini", "oui, c'est fait"],
    },
    "it": {
        "begin": ["sì", "iniziamo", "sì, andiamo", "pronto", "certo"],
        "later": ["più tardi", "non ora", "dopo", "no, più tardi"],
        "not_today": ["non oggi", "oggi no", "domani", "salta"],
        "done": ["fatto", "già fatto", "l'ho fatto", "finito", "sì, fatto"],
    },
    "pt": {
        "begin": ["sim", "vamos", "sim, vamos lá", "bora", "começar"],
        "later": ["mais tarde", "agora não", "depois", "não, depois", "ainda não"],
        "not_today": ["hoje não", "amanhã", "pular", "hoje não dá"],
        "done": ["feito", "já fiz", "pronto", "terminei", "sim, já fiz"],
    },
    "uk": {
        "begin": ["так", "починаємо", "так, поїхали", "давай", "готовий"],
        "later": ["пізніше", "не зараз", "потім", "ні, пізніше", "ще ні"],
        "not_today": ["не сьогодні", "завтра", "пропустити", "сьогодні ні"],
        "done": ["зроблено", "вже зробила", "готово", "зробив", "так, зроблено"],
    },
    "en": {
        "begin": ["yes", "yep let's go", "ready!", "starting now"],
        "later": ["later", "nope, not now", "snooze please"],
        "not_today": ["skip", "not today", "no, tomorrow"],
        "done": ["done", "did it", "yes, did it already"],
    },
}
UNREAD = {
    "de": ["nein", "ja, später", "fertig?", "nicht fertig", "mein Rücken tut weh"],
    "es": ["no", "sí, luego", "no hecho", "me duele la espalda"],
    "fr": ["non", "oui, plus tard", "pas fait", "j'ai mal au dos"],
    "it": ["no", "sì, dopo", "non fatto", "mi fa male la schiena"],
    "pt": ["não", "sim, depois", "não feito", "minhas costas doem"],
    "uk": ["ні", "так, пізніше", "не зроблено", "болить спина"],
    "en": ["no", "yes, later", "not done", "my back hurts", "done but it hurts", "no pain", "8"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "meant", "text"),
    [(c, m, t) for c, all_of in SAID.items() for m, texts in all_of.items() for t in texts],
)
def test_read(code: str, meant: str, text: str) -> None:
    assert to_reminder(text, tongues(code)) is ToReminder(meant)


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in UNREAD.items() for t in texts])
def test_asked(code: str, text: str) -> None:
    assert to_reminder(text, tongues(code)) is None
