"""What known runners type on an ordinary day, in each language, and what is asked for by it."""

from __future__ import annotations

import pytest

from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.small_talk import Topic, talk_in
from bot.typed.tongues import tongues

WANTS = {
    Want.PROGRAMME: {
        "en": ["my exercises", "show me my exercises", "this exercise is too easy",
               "show me my programme", "what are my four exercises", "my plan", "harder please",
               "which exercises do I have", "can I do more", "it's too easy"],
        "de": ["meine Übungen", "diese Übung ist zu leicht", "zeig mir mein Programm",
               "welche Übungen habe ich", "zu leicht"],
        "fr": ["mes exercices", "cet exercice est trop facile", "montre-moi mon programme",
               "quels sont mes exercices", "trop facile"],
        "es": ["mis ejercicios", "este ejercicio es demasiado fácil", "muéstrame mi programa",
               "qué ejercicios tengo", "demasiado fácil"],
        "it": ["i miei esercizi", "questo esercizio è troppo facile", "mostrami il mio programma",
               "quali sono i miei esercizi", "troppo facile"],
        "pt": ["meus exercícios", "este exercício é muito fácil", "mostra o meu programa",
               "quais são os meus exercícios", "muito fácil"],
        "uk": ["мої вправи", "ця вправа занадто легка", "покажи мою програму",
               "які в мене вправи", "занадто легко"],
    },
    Want.SWAP: {
        "en": ["this exercise is too hard", "swap this exercise for another one",
               "i hate this exercise", "change exercise 2", "I want to swap an exercise",
               "I don't like this exercise", "can I have a different exercise",
               "replace the second exercise", "easier please"],
        "de": ["diese Übung ist zu schwer", "tausche diese Übung",
               "ich möchte eine Übung tauschen", "gib mir eine andere Übung"],
        "fr": ["cet exercice est trop dur", "remplace cet exercice",
               "je veux changer un exercice", "un autre exercice"],
        "es": ["este ejercicio es muy difícil", "quita este ejercicio",
               "quiero cambiar un ejercicio", "otro ejercicio"],
        "it": ["questo esercizio è troppo difficile", "togli questo esercizio",
               "voglio cambiare un esercizio", "un altro esercizio"],
        "pt": ["este exercício é difícil demais", "tira este exercício",
               "quero trocar um exercício", "outro exercício"],
        "uk": ["ця вправа занадто важка", "заміни цю вправу", "хочу змінити вправу",
               "дай іншу вправу"],
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
        "en": ["10 minutes", "10 min", "five minutes", "I only have 5 minutes", "no time today",
               "something short"],
        "de": ["nur kurz heute, 10 minuten", "10 Minuten", "ich habe nur 5 Minuten",
               "wenig Zeit heute"],
        "fr": ["10 minutes", "je n'ai que 5 minutes", "pas le temps aujourd'hui"],
        "es": ["10 minutos", "solo tengo 5 minutos", "tengo poco tiempo"],
        "it": ["10 minuti", "ho solo 5 minuti", "ho poco tempo"],
        "pt": ["10 minutos", "só tenho 5 minutos", "tenho pouco tempo"],
        "uk": ["10 хвилин", "у мене лише 5 хвилин", "мало часу"],
    },
    Want.TRAIN: {
        "en": ["train", "training", "let's train", "workout", "start training", "strength",
               "i want to train", "do my exercises", "time to train", "strength training please"],
        "de": ["trainieren", "Training", "lass uns trainieren", "ich will trainieren",
               "Krafttraining", "Training starten", "Übungen machen"],
        "fr": ["entraînement", "je veux m'entraîner", "séance de renforcement",
               "commencer l'entraînement"],
        "es": ["entrenar", "quiero entrenar", "entrenamiento", "vamos a entrenar"],
        "it": ["allenamento", "voglio allenarmi", "allenarmi", "iniziare l'allenamento"],
        "pt": ["treinar", "treino", "quero treinar", "bora treinar"],
        "uk": ["тренування", "хочу тренуватися", "давай тренуватися", "почати тренування"],
    },
    Want.STRETCH: {
        "en": ["quick stretch", "stretch", "let's stretch", "i want to stretch", "some stretches",
               "stretching please"],
        "de": ["dehnübungen bitte", "dehnen", "ich will mich dehnen", "kurz dehnen"],
        "fr": ["étirement rapide", "je veux m'étirer", "faire des étirements"],
        "es": ["estirar", "quiero estirar", "estiramiento rápido"],
        "it": ["stretching", "voglio fare stretching", "stretching veloce"],
        "pt": ["alongar", "quero alongar", "alongamento rápido"],
        "uk": ["розтяжка", "хочу розтягнутися", "швидка розтяжка"],
    },
    Want.NEXT: {
        "en": ["when is my next training", "which days should i train",
               "is today a training day?", "when do i train", "what days do i train",
               "when's my next workout"],
        "de": ["wann ist mein nächstes Training", "an welchen Tagen soll ich trainieren",
               "ist heute Trainingstag"],
        "fr": ["quand est mon prochain entraînement", "quels jours dois-je m'entraîner"],
        "es": ["cuándo es mi próximo entrenamiento", "qué días debo entrenar",
               "hoy es día de entrenamiento?"],
        "it": ["quando è il mio prossimo allenamento", "quali giorni devo allenarmi"],
        "pt": ["quando é o meu próximo treino", "quais dias devo treinar"],
        "uk": ["коли моє наступне тренування", "у які дні мені тренуватися"],
    },
    Want.HURTS: {
        "en": ["woke up stiff", "I woke up really stiff today", "woke up with a stiff back",
               "my back is worse today", "my back feels a bit worse than yesterday",
               "yesterday's exercises hurt", "the pain moved to the other side"],
        "de": ["bin heute steif aufgewacht", "mein Rücken ist heute schlimmer"],
        "fr": ["je me suis réveillé tout raide", "mon dos va moins bien"],
        "es": ["me he levantado rígido", "mi espalda está peor"],
        "it": ["mi sono svegliato rigido", "la schiena va peggio"],
        "pt": ["acordei travado", "minhas costas estão pior"],
        "uk": ["я прокинулась скута", "спині гірше"],
    },
}  # fmt: skip
TOPICS = {
    Topic.RESTS: {
        "en": ["too tired to train", "skip today", "not today", "rest day", "I'm tired today",
               "done for today", "no training today", "today is a rest day", "I'm done for today",
               "enough for today"],
        "de": ["zu müde zum Trainieren", "heute nicht", "Ruhetag", "ich bin müde heute",
               "fertig für heute", "heute kein Training"],
        "fr": ["trop fatigué pour m'entraîner", "pas aujourd'hui", "jour de repos",
               "je suis fatiguée aujourd'hui", "c'est bon pour aujourd'hui"],
        "es": ["demasiado cansado para entrenar", "hoy no", "día de descanso",
               "estoy cansada hoy", "basta por hoy"],
        "it": ["troppo stanco per allenarmi", "oggi no", "giorno di riposo", "sono stanca oggi",
               "basta per oggi"],
        "pt": ["cansado demais para treinar", "hoje não", "dia de descanso", "estou cansada hoje",
               "chega por hoje"],
        "uk": ["надто втомлена для тренування", "не сьогодні", "день відпочинку",
               "я втомився сьогодні", "на сьогодні все"],
    },
    Topic.RAN: {
        "en": ["yesterday I ran 8km", "i ran at 6pm yesterday", "forgot to log my run yesterday",
               "run was good", "ran 5 miles at 6.30 pm", "this morning I ran 10k"],
        "de": ["gestern bin ich 8 km gelaufen", "habe vergessen meinen Lauf einzutragen",
               "Lauf war gut"],
        "fr": ["hier j'ai couru 8 km", "j'ai oublié de noter ma course"],
        "es": ["ayer corrí 8 km", "olvidé anotar mi carrera"],
        "it": ["ieri ho corso 8 km", "ho dimenticato di segnare la corsa"],
        "pt": ["ontem corri 8 km", "esqueci de registrar minha corrida"],
        "uk": ["вчора я пробіг 8 км", "я забула записати пробіжку"],
    },
    Topic.NO_PAIN: {
        "en": ["ran 5 miles, back ok", "run was good no pain", "ran 10k, back fine"],
        "de": ["10 km gelaufen, Rücken gut", "Lauf war gut, keine Schmerzen"],
        "fr": ["j'ai couru 8 km, dos bien"],
        "es": ["corrí 8 km, espalda bien"],
        "it": ["ho corso 8 km, schiena bene"],
        "pt": ["corri 8 km, costas bem"],
        "uk": ["пробіг 8 км, спина нормально"],
    },
    Topic.MAY_RUN: {
        "en": ["can i run with pain 3", "should I run with a sore back",
               "can I run with back pain?"],
        "de": ["kann ich mit Schmerzen laufen", "darf ich mit Schmerz 3 laufen"],
        "fr": ["je peux courir avec une douleur de 3"],
        "es": ["puedo correr con dolor 3"],
        "it": ["posso correre con dolore 3"],
        "pt": ["posso correr com dor 3"],
        "uk": ["можна бігати з болем 3"],
    },
    Topic.GOING: {
        "en": ["race on sunday", "I've got a race tomorrow", "marathon on saturday"],
        "de": ["Rennen am Sonntag"],
        "fr": ["course dimanche"],
        "es": ["carrera el domingo"],
        "it": ["gara domenica"],
        "pt": ["prova no domingo"],
        "uk": ["забіг у неділю"],
    },
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
        "I'm so tired of it all",
        "I'm tired",
        "I'm done",
        "I don't want to",
        "not today or ever",
        "I don't want to train or live",
        "training is killing me and my legs are numb",
        "woke up with numb legs",
        "race on sunday and I can't pee",
    ],
)
def test_a_part_of_it_is_not_enough(text: str) -> None:
    new = WANTS.keys() - {Want.HURTS}
    assert want_in(text, tongues("en")) not in new
    talk = talk_in(text, tongues("en"))
    assert talk is None or talk.topic not in TOPICS
