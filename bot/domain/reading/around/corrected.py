"""Something said, and then something else instead: `at 8 pm, no, make it 9`."""

from __future__ import annotations

from bot.domain.reading.tongue import Tongue, Words, compiled

_SIGNS = r"[\s,.;:-]"


def corrected(said: str, tongue: Tongue, leaves_out: Words) -> tuple[str, str] | None:
    """What was said first (perhaps nothing), and what holds instead; None: nothing is corrected.

    A word that also leaves days out ("diario, no domingo") corrects only where it stands apart.

    Args:
        said: as `plain` leaves it.
        tongue: the language of the words that correct.
        leaves_out: the words of all languages to try that leave days out.
    """
    one = f"(?:{tongue.settings.instead})"
    found = compiled(
        rf"(?:^|(?<={_SIGNS})){one}(?:{_SIGNS}+{one})*(?P<behind>{_SIGNS}+)"
    ).finditer(said)
    for match in reversed(list(found)):
        stands_apart = match["behind"].strip()
        if stands_apart or match[0].strip(" ,.;:-") not in leaves_out:
            return said[: match.start()].strip(" ,.;:-"), said[match.end() :]
    return None
