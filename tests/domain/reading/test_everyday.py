"""What known runners type on an ordinary day, in each language, and what is asked for by it."""

from __future__ import annotations

import pytest

from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.small_talk import Topic, talk_in
from bot.typed.tongues import tongues

WANTS = {
    Want.PROGRAMME: {
        "en": ["show me my programme", "what are my four exercises", "my plan", "harder please",
               "which exercises do I have", "can I do more", "it's too easy"],
        "de": ["zeig mir mein Programm", "welche Übungen habe ich", "zu leicht"],
        "fr": ["montre-moi mon programme", "quels sont mes exercices", "trop facile"],
        "es": ["muéstrame mi programa", "qué ejercicios tengo", "demasiado fácil"],
        "it": ["mostrami il mio programma", "quali sono i miei esercizi", "troppo facile"],
        "pt": ["mostra o meu programa", "quais são os meus exercícios", "muito fácil"],
        "uk": ["покажи мою програму", "які в мене вправи", "занадто легко"],
    },
    Want.SWAP: {
        "en": ["change exercise 2", "I want to swap an exercise", "I don't like this exercise",
               "can I have a different exercise", "replace the second exercise", "easier please"],
        "de": ["ich möchte eine Übung tauschen", "gib mir eine andere Übung"],
        "fr": ["je veux changer un exercice", "un autre exercice"],
        "es": ["quiero cambiar un ejercicio", "otro ejercicio"],
        "it": ["voglio cambiare un esercizio", "un altro esercizio"],
        "pt": ["quero trocar um exercício", "outro exercício"],
        "uk": ["хочу змінити вправу", "дай іншу вправу"],
    },
    Want.DATA: {
        "en": ["what do you know about me", "is my data safe", "who can see my answers",
               "privacy"],
        "de": ["was weißt du über mich", "wer kann meine Daten lesen", "liest hier jemand mit"],
        "fr": ["que sais-tu de moi", "où sont mes données"],
        "es": ["qué sabes de mí", "dónde están mis datos"],
        "it": ["cosa sai di me", "dove sono i miei dati"],
        "pt": ["o que você sabe de mim", "onde estão os meus dados"],
        "uk": ["що ти знаєш про мене", "де мої дані"],
    },
    Want.WHY: {
        "en": ["why only four", "how long until it works", "how often should I train",
               "does this really help", "how many sets", "why does my back hurt when I run"],
        "de": ["warum nur vier", "wie lange dauert es bis es hilft",
               "wie oft soll ich trainieren"],
        "fr": ["pourquoi seulement quatre exercices", "ça marche vraiment"],
        "es": ["por qué solo cuatro ejercicios", "cuánto tarda en funcionar"],
        "it": ["perché solo quattro esercizi", "funziona davvero"],
        "pt": ["por que só quatro exercícios", "quanto tempo demora para funcionar"],
        "uk": ["чому лише чотири вправи", "як часто треба тренуватися"],
    },
    Want.SHORT: {
        "en": ["I only have 5 minutes", "no time today", "something short"],
        "de": ["ich habe nur 5 Minuten", "wenig Zeit heute"],
        "fr": ["je n'ai que 5 minutes", "pas le temps aujourd'hui"],
        "es": ["solo tengo 5 minutos", "tengo poco tiempo"],
        "it": ["ho solo 5 minuti", "ho poco tempo"],
        "pt": ["só tenho 5 minutos", "tenho pouco tempo"],
        "uk": ["у мене лише 5 хвилин", "мало часу"],
    },
    Want.HURTS: {
        "en": ["my back is worse today", "my back feels a bit worse than yesterday",
               "yesterday's exercises hurt", "the pain moved to the other side"],
        "de": ["mein Rücken ist heute schlimmer"],
        "fr": ["mon dos va moins bien"],
        "es": ["mi espalda está peor"],
        "it": ["la schiena va peggio"],
        "pt": ["minhas costas estão pior"],
        "uk": ["спині гірше"],
    },
}  # fmt: skip
TOPICS = {
    Topic.DID: {
        "en": ["I did my exercises already", "did my stretches this morning", "trained today",
               "I have already finished my training"],
        "de": ["ich habe heute meine Übungen gemacht", "hab mich schon gedehnt"],
        "fr": ["j'ai fait mes exercices ce matin"],
        "es": ["ya hice mis ejercicios hoy"],
        "it": ["ho già fatto i miei esercizi"],
        "pt": ["já fiz os meus exercícios hoje"],
        "uk": ["я вже зробила вправи"],
    },
    Topic.MACHINE: {
        "en": ["are you a doctor", "are you a bot or a human", "can I talk to a real person",
               "is anyone there?"],
        "de": ["bist du ein Mensch", "kann ich mit einem Menschen sprechen"],
        "fr": ["tu es un robot ?", "je veux parler à un humain"],
        "es": ["eres un robot", "puedo hablar con una persona real"],
        "it": ["sei un robot", "vorrei parlare con una persona"],
        "pt": ["você é um robô", "quero falar com uma pessoa"],
        "uk": ["ти бот?", "хочу поговорити з живою людиною"],
    },
    Topic.ELSEWHERE: {
        "en": ["my knee hurts", "I have a headache", "my left ankle is sore",
               "I have shin splints"],
        "de": ["mein Knie tut weh", "ich habe Kopfschmerzen"],
        "fr": ["j'ai mal au genou"],
        "es": ["me duele la rodilla"],
        "it": ["mi fa male il ginocchio"],
        "pt": ["meu joelho dói"],
        "uk": ["у мене болить коліно"],
    },
}  # fmt: skip


def said(table: dict) -> list[tuple]:  # type: ignore[type-arg]
    return [
        (meant, code, text)
        for meant, codes in table.items()
        for code, texts in codes.items()
        for text in texts
    ]


@pytest.mark.parametrize(("want", "code", "text"), said(WANTS))
def test_a_plain_wish(want: Want, code: str, text: str) -> None:
    assert want_in(text, tongues(code)) is want


@pytest.mark.parametrize(("topic", "code", "text"), said(TOPICS))
def test_small_talk(topic: Topic, code: str, text: str) -> None:
    talk = talk_in(text, tongues(code))
    assert talk is not None
    assert talk.topic is topic


@pytest.mark.parametrize(
    "text",
    [
        "I did my exercises and now my legs are numb",
        "my knee hurts and I can't pee",
        "change the time to 2",
        "exercise makes my back worse every night",
        "my data says my heart stopped",
        "can I talk to you about ending it",
        "the four of us ran",
        "no time to live",
        "is anyone there who cares if I die",
    ],
)
def test_a_part_of_it_is_not_enough(text: str) -> None:
    new = {Want.PROGRAMME, Want.SWAP, Want.DATA, Want.WHY, Want.SHORT}
    assert want_in(text, tongues("en")) not in new
    talk = talk_in(text, tongues("en"))
    assert talk is None or talk.topic not in TOPICS
