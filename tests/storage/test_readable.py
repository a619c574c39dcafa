"""Columns as the export tells them."""

from __future__ import annotations

import json

import pytest

from storage.engine.readable import readable, stored


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("at", 1767225600, "2026-01-01T00:00:00Z"),
        ("asked_ms", 1767225600123, "2026-01-01T00:00:00Z"),
        ("asked_ms", 0, None),
        ("pause_until", None, None),
        ("text_only", 1, True),
        ("rest_days", "", []),
        ("days", "06", ["monday", "sunday"]),
        ("days", None, None),
        ("dose", '{"sets": 3}', {"sets": 3}),
        ("used", "[1767225600]", ["2026-01-01T00:00:00Z"]),
        ("said", '[[1767225600, "my back"]]', [{"at": "2026-01-01T00:00:00Z", "text": "my back"}]),
        (
            "attention",
            '{"missed": 2, "since": "2026-01-01"}',
            {"missed": 2, "since": "2026-01-01"},
        ),
        ("body", '{"date": 1, "at": 1}', {"date": 1, "at": 1}),
        ("pain", 4, 4),
        ("answer", "none", "none"),
    ],
)
def test_a_column(column: str, value: object, told: object) -> None:
    assert readable(column, value) == told
    if column != "asked_ms":
        assert stored(column, told) == value


def test_a_result_inside_a_draft() -> None:
    result = {"at": 1767225600, "result": "cleared", "care": '["no_jumps"]', "conditions": "[]"}
    told = readable("answers", json.dumps({"pain": 3, "result": result}))
    assert told == {
        "pain": 3,
        "result": {
            "at": "2026-01-01T00:00:00Z",
            "result": "cleared",
            "care": ["no_jumps"],
            "conditions": [],
        },
    }
    assert json.loads(str(stored("answers", told))) == {"pain": 3, "result": result}


def test_what_was_asked_for_last_is_kept_to_the_second() -> None:
    assert stored("asked_ms", "2026-01-01T00:00:00Z") == 1767225600000
    assert stored("asked_ms", None) == 0


@pytest.mark.parametrize(
    ("column", "value"), [("dose", "{damaged"), ("at", 10**30), ("days", "9")]
)
def test_what_cannot_be_read_is_told_as_it_stands(column: str, value: object) -> None:
    assert readable(column, value) == value
    assert stored(column, value) == value
