"""What the page lets a person do: each deed reads its JSON, and gives the bot an update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.sandbox.people.person import Person

Json = dict[str, Any]


def _says(person: Person, given: Json) -> Json:
    return {"update_id": person.says(str(given["text"]))}


def _taps(person: Person, given: Json) -> Json:
    _, query_id = person.taps(int(given["message_id"]), str(given["data"]))
    return {"query_id": query_id}


def _edits(person: Person, given: Json) -> Json:
    return {"update_id": person.edits(int(given["message_id"]), str(given["text"]))}


def _location(person: Person, given: Json) -> Json:
    latitude, longitude = float(given["latitude"]), float(given["longitude"])
    return {"update_id": person.shares_location(latitude, longitude)}


def _sends(person: Person, given: Json) -> Json:
    return {"update_id": person.sends(str(given["kind"]))}


def _block(person: Person, given: Json) -> Json:
    return {"update_id": person.blocks() if given["blocked"] else person.unblocks()}


def _opens(person: Person, given: Json) -> Json:
    return {"update_id": person.opens(str(given.get("payload") or ""))}


DEEDS: dict[str, Callable[[Person, Json], Json]] = {
    "says": _says,
    "taps": _taps,
    "edits": _edits,
    "location": _location,
    "sends": _sends,
    "block": _block,
    "opens": _opens,
}
"""By the last part of their address. A KeyError names what is missing or unknown."""
