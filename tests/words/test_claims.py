"""No words of ours claim an effect: nobody can know what the plan did."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "bot" / "locales"
INTENDED_USE = ROOT / "INTENDED_USE.md"

_PAIN = r"(?:back )?(?:pain|ache|hurt)\w*"
_OURS = r"(?:plan|programme|training|exercises|stretches)"
CLAIMS = {
    "makes pain go": r"\b(?:reduc|reliev|eliminat|remov|end|stop|kill|beat|conquer|banish)"
    rf"(?:e|es|ed|s|ing|ped|ping)? (?:your |the |back )?{_PAIN}",
    "eases pain": r"\b(?:eas(?:e|es|ed|ing)|lower(?:s|ed|ing)|decreas(?:e|es|ed|ing)"
    rf"|lessen(?:s|ed|ing)?|soothe[sd]?) (?:your|back) {_PAIN}",
    "pain goes away": rf"{_PAIN} (?:will |is going to )?"
    r"(?:go(?:es)? away|disappears?|vanish(?:es)?|is gone)",
    "cures, heals, fixes": r"\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|fix(?:es|ed|ing)?|repairs?)"
    r" (?:your|the|you|back)\b",
    "a cure": r"\b(?:a|the) (?:cure|remedy)\b",
    "guaranteed": r"\bguarant\w+|\b100 ?%(?! of)|\brisk[- ]free\b|\bpain[- ]free in\b",
    "get rid of": r"\bg[eo]t(?:s|ting)? rid of\b|\bsay goodbye\b|\bno more (?:back )?pain\b",
    "proven to": r"\b(?:clinically|scientifically) (?:proven|tested)"
    r"|(?<!un)(?<!not )\bproven to\b|\bworks for everyone\b",
    "thanks to us": rf"\bthanks to (?:runback|me|your {_OURS})\b",
    "because of the plan": rf"\bbecause of (?:runback|your {_OURS})\b",
    "it helped": rf"\b(?:runback|(?:the|your) {_OURS}) (?:has |have )?"
    r"(?:helped|eased|reduced|improved|healed|worked)\b",
    "prevents": r"(?<!nothing )\bprevents? (?:back |your )?(?:pain|injur\w+)",
    "will help": r"\bwill (?:help|ease|reduce|relieve|cure|heal|fix|protect)\b",
}


def texts() -> list[tuple[str, str]]:
    """Every line of every language, without comments, and of the page about the intended use."""
    return [
        (f"{path.parent.name}/{path.name}:{number}", line)
        for path in (*sorted(LOCALES.rglob("*.ftl")), INTENDED_USE)
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1)
        if not line.startswith("#")
    ]


def claims(text: str) -> list[str]:
    plain = re.sub(r"<[^>]+>", "", text)
    return [name for name, claim in CLAIMS.items() if re.search(claim, plain, re.IGNORECASE)]


def test_no_text_claims_an_effect() -> None:
    found = [
        f"{place}: {name}: {line.strip()}" for place, line in texts() for name in claims(line)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "claim",
    [
        "Runback reduced your pain by 2 points",
        "These exercises relieve back pain",
        "This <b>cures</b> you",
        "heals your back",
        "It fixes your back",
        "Guaranteed!",
        "16 exercises to get rid of it",
        "Your pain will go away",
        "Your back hurts less thanks to your training",
        "Because of your exercises you feel better",
        "The plan helped",
        "It will help",
        "prevents injuries",
        "clinically proven",
        "pain-free in 4 weeks",
        "No more back pain",
        "stops your pain",
        "eased your pain",
    ],
)
def test_what_a_claim_looks_like(claim: str) -> None:
    assert claims(claim), claim


@pytest.mark.parametrize(
    "honest",
    [
        "Your weekly average went from 4.0 to 2.0; a change of 2 is usually noticeable.",
        "Most new back pain eases within weeks anyway",
        "Only stretches that ease it.",
        "A change of 2 points, or of 30 %, is usually noticeable.",
        "Nothing prevents every episode",
    ],
)
def test_what_may_be_said(honest: str) -> None:
    assert claims(honest) == []
