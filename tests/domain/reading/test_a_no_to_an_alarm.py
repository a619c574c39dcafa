"""A "no" to an alarm as people say it: with force, with thanks to fortune, with its reason.

"No thanks" is none: it may decline help, and is asked about again.
"""

from __future__ import annotations

import pytest

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.reading.answers import alarm_answer_in, denial_in, mood_answer_in
from bot.typed.tongues import tongues

NOES = {
    "en": ["no, not at all", "neither", "no 👎", "that's not me at all", "none whatsoever",
           "no it isn't", "no it's not", "nothing at all", "thankfully not", "no, thank god",
           "luckily no", "no sorry", "haha no", "no way", "neither of them", "no, neither",
           "no no no", "definitely not", "no, that was a test", "no, I typed that for a test",
           "just testing", "no, autocorrect", "not in the slightest", "not a single one",
           "no, fortunately not", "absolutely not", "i have neither"],
    "de": ["nein, ganz und gar nicht", "nein zum Glück nicht", "nein, war ein tippfehler",
           "gar nicht", "überhaupt nicht", "auf keinen Fall", "weder noch", "Gott sei Dank nicht",
           "nein, war nur ein Test", "auf gar keinen Fall", "kein einziges"],
    "es": ["no, en absoluto", "no, gracias a dios", "ni uno ni otro", "para nada",
           "por suerte no", "no, era una prueba", "no, fue el corrector", "ni uno",
           "afortunadamente no", "de ninguna manera"],
    "fr": ["non, pas du tout", "non dieu merci", "ni l'un ni l'autre", "heureusement non",
           "absolument pas", "non, c'était un test", "non, faute de frappe", "en aucun cas",
           "par chance non"],
    "it": ["no, affatto", "no, grazie a dio", "né l'uno né l'altro", "per fortuna no",
           "assolutamente no", "no, era un test", "no, errore di battitura", "niente affatto",
           "neanche uno"],
    "pt": ["não, de forma alguma", "não, graças a deus", "nem um nem outro", "felizmente não",
           "de modo nenhum", "não, era um teste", "não, erro de digitação", "nem um",
           "absolutamente não"],
    "uk": ["ні, зовсім ні", "ні, слава богу", "ні те ні інше", "на щастя ні", "аж ніяк",
           "ні, це був тест", "ні, одрук", "жодного", "абсолютно ні", "категорично ні"],
}  # fmt: skip
REASONS = {
    "en": ["negative", "0", "zero", "👎", "👎🏽", "no it's an old thing, had that for ten years",
           "haha no just sat on the bike too long", "no, old injury",
           "no I've had that for 10 years", "nope, sat too long", "no, i was sitting too long",
           "no, slept funny", "no that's normal for me"],
    "de": ["null", "0", "👎", "nein, das ist eine alte Sache, habe ich seit zehn Jahren",
           "nein, nur zu lange auf dem Rad gesessen", "nein, alte Verletzung",
           "nein, zu lange gesessen"],
    "es": ["cero", "0", "👎", "no, es algo viejo, lo tengo desde hace diez años",
           "no, es una lesión antigua", "no, solo estuve demasiado tiempo en la bici",
           "no, estuve sentado demasiado tiempo"],
    "fr": ["zéro", "0", "👎", "non, c'est une vieille histoire, j'ai ça depuis dix ans",
           "non, vieille blessure", "non, juste resté trop longtemps sur le vélo",
           "non, je suis resté assis trop longtemps"],
    "it": ["zero", "0", "👎", "no, è una vecchia storia, ce l'ho da dieci anni",
           "no, vecchio infortunio", "no, sono stato troppo tempo in bici",
           "no, seduto troppo a lungo"],
    "pt": ["zero", "0", "👎", "não, é coisa antiga, tenho isso há dez anos", "não, lesão antiga",
           "não, só fiquei tempo demais na bicicleta", "não, fiquei sentado tempo demais"],
    "uk": ["нуль", "0", "👎", "ні, це давня історія, маю це десять років", "ні, стара травма",
           "ні, просто задовго сидів на велосипеді", "ні, задовго сиділа"],
}  # fmt: skip
OTHERS = {
    "en": ["that concerns my wife", "it affects my husband"],
    "de": ["das betrifft meine frau", "das hat meine Mutter", "das ist bei meinem Mann"],
    "es": ["eso le pasa a mi mujer", "esto es de mi madre", "afecta a mi mujer"],
    "fr": ["cela concerne ma femme", "ça arrive à mon mari", "c'est ma mère qui a ça"],
    "it": ["questo riguarda mia moglie", "succede a mio marito", "ce l'ha mia madre"],
    "pt": ["isso é com a minha mulher", "isso acontece com meu marido",
           "é a minha mãe que tem isso"],
    "uk": ["це стосується моєї дружини", "це в моєї мами", "це сталося з моїм чоловіком"],
}  # fmt: skip
ASKED = {
    "en": ["no thanks", "no thank you", "no, thanks", "no worries", "no thanks, I'm fine",
           "don't worry", "it's fine, no worries", "no, leave me", "no 5", "10 years",
           "had that for ten years", "old injury", "sat on the bike too long", "no need",
           "no, it's normal to be numb", "no but I sat too long and can't pee", "leave it"],
    "de": ["nein danke", "nein, danke", "keine Sorge", "seit zehn Jahren", "alte Verletzung",
           "danke nein", "nicht nötig", "nee danke"],
    "es": ["no gracias", "no, gracias", "no te preocupes", "desde hace diez años", "gracias no"],
    "fr": ["non merci", "non, merci", "pas de souci", "ne t'inquiète pas", "depuis dix ans"],
    "it": ["no grazie", "no, grazie", "non ti preoccupare", "da dieci anni"],
    "pt": ["não obrigado", "não, obrigada", "não se preocupe", "há dez anos", "não precisa"],
    "uk": ["ні дякую", "ні, дякую", "не хвилюйся", "десять років", "не треба", "ні, спасибі"],
}  # fmt: skip


def said(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, text) for code, texts in table.items() for text in texts]


@pytest.mark.parametrize(("code", "text"), said(NOES))
def test_a_plain_no(code: str, text: str) -> None:
    assert alarm_answer_in(text, tongues(code)) is AlarmAnswer.NO
    assert mood_answer_in(text, tongues(code)) is AlarmAnswer.NO


@pytest.mark.parametrize(("code", "text"), said(REASONS))
def test_a_flat_no_or_one_with_its_reason_is_about_the_body(code: str, text: str) -> None:
    assert denial_in(text, tongues(code)) is AlarmAnswer.NO
    assert mood_answer_in(text, tongues(code)) is None


@pytest.mark.parametrize(("code", "text"), said(OTHERS))
def test_another_person(code: str, text: str) -> None:
    assert alarm_answer_in(text, tongues(code)) is AlarmAnswer.ANOTHER


@pytest.mark.parametrize(("code", "text"), said(ASKED))
def test_what_may_decline_help_or_own_it_is_asked_again(code: str, text: str) -> None:
    assert alarm_answer_in(text, tongues(code)) is None
    assert mood_answer_in(text, tongues(code)) is None
    assert denial_in(text, tongues(code)) is None


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "it", "pt", "uk"])
@pytest.mark.parametrize("text", ["🚨", "👍👎", "👎?", "00", "-1", "0.5"])
def test_a_sign_that_means_two_things_is_none(code: str, text: str) -> None:
    assert alarm_answer_in(text, tongues(code)) is not AlarmAnswer.NO
    assert denial_in(text, tongues(code)) is not AlarmAnswer.NO
