"""Traps: what people write when it is serious, and what only looks like it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reading.alarm.finding import alarm_in, doubt_in
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms

EMERGENCIES = """
    My groin feels numb
    I'm numb down there
    NUMB in the saddle area
    numbness between my legs
    no feeling in my bottom
    loss of feeling in my buttocks
    I don't feel my genitals
    my genitals tingle and feel strange
    pins and needles in my inner thighs
    I'm numb
    I can’t pee
    i cant pee since this morning
    I can not urinate
    CANNOT PASS URINE
    cant  hold   my  pee
    unable to empty my bladder
    I haven't been able to pee
    I can't feel when I need to pee
    trouble peeing
    problems controlling my bowels
    no bladder control
    lost control of my bladder
    I'm incontinent
    I wet myself on the run
    I cannot get an erection
    both legs are weak
    Both legs feel numb
    weakness in both my legs
    my legs suddenly give way
    pain shooting into both legs
    my leg is getting weaker by the hour
    can't move my left foot
    chest pain
    my chest hurts
    I can`t breathe
    can't really breathe
    short of breath
    I fainted
    I had a car crash yesterday
    I was in an accident
    hit by a car
    fell off my bike
    it started after a bad fall
    sudden tearing pain in my back
    a throbbing lump in my belly
"""

MORE_EMERGENCIES = """
    can't feel when I need to go
    pooped myself
    I pooped my pants
    dribbling urine
    haven't peed since yesterday
    I haven't peed yet today
    I no longer can pee
    I can no longer control my bladder
    can't get it up since the back pain
    sex feels different
    no sensation when I wipe
    my heart hurts
    out of breath
    I'm out of breath even when sitting
    out of breath and chest pain after the run
    I can't stand up
    suddenly weak left leg
    getting weaker in my left leg fast
    rapidly weakening leg
    my left leg suddenly got weak
"""

BADLY_TYPED = """
    I cannt pee
    i canot urinate
    my groin is nummb
    numbnes in my groin
    numb betwen my legs
    my blader leaks
    chets pain
    trouble breathng
    my genitlas tingle
"""

ABROAD = """
    Ich kann nicht pinkeln
    ich kann seit gestern nicht mehr Wasser lassen
    taub zwischen den Beinen
    Taubheitsgefühl im Schritt
    Kein Gefuehl im Intimbereich
    Brustschmerzen
    Schmerzen in der Brust
    beide Beine sind schwach
    Schwäche in beiden Beinen
    Ich kann den Urin nicht halten
    je ne peux pas uriner
    je n'arrive plus à faire pipi
    engourdie entre les jambes
    j’ai mal à la poitrine
    une douleur dans la poitrine
    mes deux jambes sont faibles
    je ne sens plus mes jambes
    no puedo orinar
    entumecimiento entre las piernas
    tengo dolor en el pecho
    me duele el pecho
    debilidad en las dos piernas
    las dos piernas débiles
    non riesco a urinare
    intorpidimento tra le gambe
    formicolio all'inguine
    dolore al petto
    mi fa male il petto
    entrambe le gambe deboli
    não consigo urinar
    nao consigo fazer xixi
    dormência entre as pernas
    dor no peito
    fraqueza nas duas pernas
"""

STILL_EMERGENCIES = """
    No, my groin is numb
    no pain but numb groin
    No pain in my groin, it is numb
    not just numb, I also can't pee
    not sure whether it is numb
    numb foot and a numb groin
    No. Numb groin
    it was never numb before but now my groin is numb
"""

HARMLESS = """
    my legs are tired from both runs
    both legs are sore after the race
    no numbness
    not numb
    it isn’t numb
    without numbness
    my groin is not numb
    I have no numbness or tingling in my groin
    no chest pain
    I don't have any chest pain
    no trouble peeing
    no bladder or bowel problems
    my lower back hurts after long runs
    lower back 4
    I need to pee before each run
    should I do the bridge on both legs?
    I can't do the side plank
    can't lift my leg higher
    I don't feel it in my bum
    I don't feel any pain in my bottom
    my calf is numb
    my toe went numb in tight shoes
    the app crashed when I tapped
    it's hard to fall asleep
    it's a wee bit hard to balance
    out of breath after the hill
    my Achilles hurts
    numb toes
    I peed before the run
    out of breath after intervals
    dripping with sweat and I need to pee
    a heart rate that hurts to look at
    after the hills I was out of breath
    can't stand on one leg
    I ran fast with a weak ankle
    the ladder is great
    my legs are tired
    keine Brustschmerzen
    kein Taubheitsgefühl zwischen den Beinen
    pas de douleur à la poitrine
    sin dolor en el pecho
    senza dolore al petto
    mein Rücken tut weh
    j'ai mal au dos
    me duele la espalda
    mi fa male la schiena
    as minhas costas doem
    meine Beine sind müde
    mes jambes sont fatiguées
    tengo las piernas cansadas
    the dead bug is easy
    hello
"""

SERIOUS = """
    I have a fever
    chills since yesterday
    I had breast cancer
    I've been losing weight
    unexplained weight loss
    night sweats
    I sweat a lot at night
    I take steroids
    I have osteoporosis
    a lump on my spine
    pain down my left leg
    my leg tingles
    my toe is numb
    weakness in one leg
    it gets worse at night
    it wakes me up
    can't sleep
    it hurts when I cough
    sciatica
    I'm pregnant
    I've lost 6 kg without trying
    lost 2.5kg since May
    I can't stand up straight
"""

NOT_SERIOUS = """
    no fever
    no fever or chills
    I don't have cancer
    no night sweats
    not pregnant
    cancel
    I want to lose weight
    can't stand on one leg
    my back hurts
    my legs are tired from both runs
    I ran 10 km
"""


MEANT = [
    "I want to kill myself", "i wanna die", "I don’t want to live anymore", "suicidal",
    "I wish I was dead", "I'd rather be dead", "thinking about suicide", "I want to end my life",
    "everyone would be better off without me", "there is no point in living",
    "Ich will nicht mehr leben", "je veux mourir", "no quiero vivir", "voglio morire",
    "quero morrer",
]  # fmt: skip
NOT_MEANT = [
    "my back is killing me", "suicide sprints today", "we ran suicides", "I hurt myself running",
    "I'm going to die on this hill", "I could die for a cake", "I want to end my run here",
    "I don't want to be here at 6 am", "hello",
]  # fmt: skip


STAYS_GRAVE = """
    im dying
    i'm dying to be honest
    cant feel my toes
    cant feel my toes, new laces
    cant feel my left leg since i changed shoes yesterday
    i think i had a stroke
    my mouth droops, stroke
    without numbness but with chest pain
    my legs feel numb, both legs, gave up sugar
"""

STAYS_QUIET = """
    i might do a run tonight
    i could do that to my training
    i want to do more
    will i do it again
    no pain without pain in my chest
    without pain in my chest
    hopefully it wont rain when i wake up
    i hope i dont wake up late for the race
    i want to collect all the badges
    i dont see the point of this stretch
    nothing hurts, makes sense
    what did i do to myself on that hill
    my friends are happier when it rains
    without me looking the watch started by itself
    mir fehlt nichts, das macht sinn
    ich will mir den marathon antun
    quiero despertarme temprano
    je veux me réveiller tôt
"""

QUIET_ABROAD = """
    meu pé dói
    fui correr a pé
    corri num parque hoje
    encima llovía
    en febrero corro la maratón
    los estiramientos ayudan mucho
    medias de compresión
    vi un ave en el camino
    terminal de ônibus
    il faut qu'il ait couru
    je pars courir
    je mets mes chaussures
    j'allais courir
    la bosse du parcours était dure
    les rayons du soleil
    lo stretching aiuta la schiena
    parto domani
    ho giocato a palla ieri
    succede spesso
    чи допоможе розтяжка
    герой дня
    корова в поле
    nice chill run today
    found a bug in the bot
    I heard a bird
    my new shoes were fitted in the shop
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def level(text: str, before: str = "") -> Level | None:
    alarm = alarm_in(text, alarms(), before)
    return alarm.level if alarm else None


@pytest.mark.parametrize("text", lines(EMERGENCIES + MORE_EMERGENCIES + BADLY_TYPED + ABROAD))
def test_it_is_an_emergency(text: str) -> None:
    assert level(text) is Level.EMERGENCY


@pytest.mark.parametrize("text", lines(STILL_EMERGENCIES))
def test_when_in_doubt_it_is(text: str) -> None:
    assert level(text) is Level.EMERGENCY


@pytest.mark.parametrize("text", lines(HARMLESS))
def test_it_is_no_emergency(text: str) -> None:
    assert level(text) in (None, Level.SOON)


@pytest.mark.parametrize("text", lines(SERIOUS))
def test_somebody_should_see_it_soon(text: str) -> None:
    assert level(text) is Level.SOON


@pytest.mark.parametrize("text", lines(NOT_SERIOUS))
def test_nobody_has_to_see_it(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize("text", lines(STAYS_GRAVE))
def test_what_makes_a_saying_harmless_does_not_loosen_an_emergency(text: str) -> None:
    assert level(text) is Level.EMERGENCY


@pytest.mark.parametrize("text", lines(STAYS_QUIET))
def test_words_of_despair_in_a_plain_sentence_are_plain(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize("text", lines(QUIET_ABROAD))
def test_a_word_of_one_language_is_none_of_anothers_signs(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize("text", MEANT)
def test_despair_may_be_meant(text: str) -> None:
    assert level(text) is Level.DESPAIR


@pytest.mark.parametrize("text", NOT_MEANT)
def test_runners_only_say_it(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("i cant", "pee"),
        ("since this morning, I can't", "pee"),
        ("I can't feel", "my legs"),
        ("pain in my", "chest"),
        ("no", "chest pain"),
    ],
)
def test_two_messages_in_a_row_are_one_thought(before: str, text: str) -> None:
    assert level(text, before) is Level.EMERGENCY


def test_what_was_answered_before_is_not_found_again() -> None:
    assert level("it started this morning", before="chest pain") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ｉ　ｃａｎ＇ｔ　ｆｅｅｌ　ｍｙ　ｌｅｇｓ", "ｃｈｅｓｔ　ｐａｉｎ", "ch\u00adest pain",
        "che\u200bst pain", "𝐜𝐡𝐞𝐬𝐭 𝐩𝐚𝐢𝐧", "diﬃculty passing urine", "chest\u00a0pain",
        "\u200echest pain", "chest\npain", "chest: pain", "chest... pain", "CHEST - PAIN",
        "chest/pain", "cheeest paaain", "(chest) pain",
    ],
)  # fmt: skip
def test_what_cannot_be_seen_hides_no_word(text: str) -> None:
    assert level(text) is Level.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "no fever, chills or cough", "I was in a car crash ten years ago", "something is wrong",
        "I feel dizzy", "my head hurts", "I don't want to die",
    ],
)  # fmt: skip
def test_what_is_not_clear_is_asked_about(text: str) -> None:
    assert level(text) is None or level(text) is Level.DESPAIR
    assert doubt_in(text, alarms())


@settings(max_examples=40)
@given(
    st.sampled_from(lines(EMERGENCIES)),
    st.sampled_from([str.upper, str.lower, str.title, lambda t: t.replace("'", "’")]),
    st.sampled_from(["", "  ", "\n", "😬 "]),
    st.sampled_from(["", "!!", "?", " since Monday", " 😢"]),
)
def test_case_apostrophes_and_what_stands_around_do_not_matter(
    text: str, written: object, before: str, after: str
) -> None:
    assert callable(written)
    assert level(before + written(text) + after) is Level.EMERGENCY


@settings(max_examples=40)
@given(st.text(), st.text())
def test_any_text_is_read_without_a_fault(text: str, before: str) -> None:
    assert level(text, before) in (None, *Level)


@pytest.mark.parametrize(
    "word",
    ["no numb ", "my legs ", "can't ", "leg ", "kann ", "dolor ", "lost ", "chest pain ", "abc"],
)
def test_the_longest_message_is_read_quickly(word: str) -> None:
    """Telegram's longest text; a reading gone wild would take minutes."""
    text = (word * 4096)[:4096]
    begun = time.process_time()
    assert level(text + " numb") or word
    assert time.process_time() - begun < 5
