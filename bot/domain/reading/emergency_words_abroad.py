"""The plainest emergency phrases in other languages: a frightened person writes in their own.

Language data beside `emergency_words`, and only the gravest signs: cannot pee, numb
between the legs, chest pain, both legs weak. Written as `plain_words.plain` leaves them: lower
case, without accents ("gefuhl", "nao"). To be read over by native speakers.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _gap(words: int) -> str:
    """Up to so many words between; the last may be joined on, as in "dell'inguine"."""
    return rf" (?:[\w']+ ){{0,{words}}}(?:\w+')?"


def _near(sign: str, place: str, words: int = 5) -> str:
    """The sign and the place in either order."""
    return rf"\b(?:{sign}){_gap(words)}(?:{place})\b|\b(?:{place}){_gap(words)}(?:{sign})\b"


def _first(sign: str, then: str, words: int = 3) -> str:
    return rf"\b(?:{sign}){_gap(words)}(?:{then})\b"


_PEE_GERMAN = r"(?:pinkeln|urinieren|wasser ?lassen|pipi|pissen)"
GERMAN = (
    _first(r"kann|konnte", r"(?:nicht|kein\w*|nimmer) (?:\w+ ){0,3}" + _PEE_GERMAN),
    _near(
        r"nicht (?:\w+ )?halten|verloren|nicht kontrollieren|keine kontrolle",
        r"urin|harn|stuhl|blase|darm",
        4,
    ),
    r"\b(?:in die hose (?:gemacht|gepinkelt)|eingenasst|eingekotet|inkontin\w+)\b",
    _near(
        r"taub\w*|kribbel\w*|kein gefue?hl|gefue?hllos\w*|spue?re nichts",
        r"(?:zwischen|in) den beinen|schritt|genital\w*|intim\w*|po|gesass|damm|penis|scheide"
        r"|hintern|beide beine|meine beine",
    ),
    r"\bbrustschmerz\w*|\bherzschmerz\w*|\bherzinfarkt\b|\batemnot\b|\bkeine luft\b",
    _near(r"schmerz\w*|druck|stechen|stiche?|enge|weh", r"brust|herzen?", 3),
    _near(r"schwach\w*|taub\w*|gelahmt|kraftlos|knicken|versagen|lahm\w*", r"beiden? beinen?", 4),
    r"\b(?:meine|die) beine (?:\w+ ){0,3}(?:schwach|taub|gelahmt|knicken|versagen)\b",
)
FRENCH = (
    _first(
        r"(?:peux|arrive|parviens|n'arrive) (?:\w+ )?(?:pas|plus)|impossible",
        r"uriner|pisser|faire pipi",
    ),
    _first(r"retenir|perdu le controle|controle", r"vessie|urines?|selles|intestins?"),
    r"\bincontinen\w+\b",
    _near(
        r"engourdi\w*|insensib\w*|fourmill\w*|ne sens (?:plus )?rien|plus de sensations?",
        r"entre (?:les|mes) jambes|entrejambe|cuisses|aines?|parties intimes|genita\w+|fesses"
        r"|perinee|anus",
    ),
    _near(r"douleurs?|mal|serree?|pression|oppress\w+", r"poitrine|thora\w+", 4),
    r"\bcrise cardiaque\b|\b(?:peux|arrive) (?:pas|plus) (?:a )?respirer\b|\bmal a respirer\b",
    _near(
        r"faibles?|faiblesse|engourdi\w*|paralys\w*|lachent|derobent",
        r"(?:deux|mes|les) jambes",
        4,
    ),
    r"\bsens plus (?:mes|les) (?:deux )?jambes\b",
)
SPANISH = (
    _first(r"no (?:puedo|logro|consigo)", r"orinar|mear|hacer pis|hacer pipi"),
    _first(r"no (?:puedo|logro|consigo) (?:aguantar|controlar|retener)", r"orina|vejiga|pis|caca"),
    r"\bincontinen\w+\b|\bme (?:orine|mee|cague|he meado|he cagado) encima\b",
    _first(r"perdid\w+|perdi", r"control"),
    _near(
        r"entumec\w*|adormec\w*|dormid[ao]s?|hormigue\w*|insensib\w*|no siento|sin sensibilidad",
        r"entre las piernas|entrepierna|ingles?|genital\w*|nalgas|gluteos|muslos|perine"
        r"|partes intimas|vagina|pene",
    ),
    _near(r"dolor\w*|duele|presion|opresion|punzadas?|aprieta", r"pecho|corazon", 4),
    r"\bno puedo respirar\b|\bfalta (?:el|de) aire\b|\binfarto\b",
    _near(
        r"debil\w*|entumec\w*|dormid[ao]s|adormec\w*|no (?:me )?responden|fallan",
        r"(?:ambas|dos|mis|las) piernas",
        4,
    ),
    r"\bno siento (?:las|mis|ambas) (?:dos )?piernas\b",
)
ITALIAN = (
    _first(r"non (?:riesco|posso)", r"urinare|pisciare|fare (?:la )?pipi"),
    _first(r"non (?:riesco a|posso) (?:trattenere|controllare)", r"urina|pipi|vescica|feci"),
    r"\bincontinen\w+\b",
    _first(r"perso", r"controllo"),
    _near(
        r"intorpid\w*|addorment\w*|formicol\w*|insensib\w*|non sento|senza sensibilita",
        r"[tf]ra le gambe|inguine|genital\w*|natiche|glutei|cosce|ano|perineo|parti intime"
        r"|pene|vagina",
    ),
    _near(r"dolor\w*|male|oppressione|fitt[ae]|stretta", r"petto|torace|cuore", 4),
    r"\bnon (?:riesco a|posso) respirare\b|\bmanca il (?:respiro|fiato)\b|\binfarto\b",
    _near(
        r"debol\w*|intorpid\w*|cedono|paralizz\w*|non reggono|addorment\w*",
        r"(?:entrambe|due|mie|le) gambe|gambe",
        4,
    ),
    r"\bnon sento (?:piu )?(?:le|entrambe le) gambe\b",
)
PORTUGUESE = (
    _first(r"nao (?:consigo|posso)", r"urinar|mijar|fazer xixi"),
    _first(r"nao (?:consigo|posso) (?:segurar|controlar)", r"urina|xixi|bexiga|fezes|coco"),
    r"\bincontinen\w+\b",
    _first(r"perdi", r"controlo|controle"),
    _near(
        r"dormen\w*|adormecid\w*|formig\w*|insensi\w*|nao sinto|sem sensibilidade|anestesiad\w*",
        r"entre as pernas|virilhas?|genita\w*|nadegas|coxas|anus|perineo|partes intimas|bumbum"
        r"|penis|vagina",
    ),
    _near(r"dor|dores|doi|aperto|apertado|pressao|pontadas?", r"peito|coracao", 4),
    r"\bnao consigo respirar\b|\bfalta de ar\b|\b[ie]nfarte\b|\binfarto\b",
    _near(
        r"frac[ao]s?|fraqueza|dormen\w*|falham|falhando|sem forca|nao respondem",
        r"(?:ambas as|duas|minhas|as|nas) pernas",
        4,
    ),
    r"\bnao sinto (?:as|minhas|as minhas) pernas\b",
)

ABROAD: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}
)
"""What to show the emergency screen for, by language."""

NO_SUCH_THING = (
    r"\b(?:kein\w*|nicht|ohne|pas|plus|sans|sin|senza|nessun\w*|sem|nenhum\w*"
    r"|no (?:tengo|hay|siento)|non ho|nao tenho)(?: (?:de|du|la|le|el|il|d|ein|any|mehr))? $"
)
"""A plain negation right before the sign."""
