"""The methods of the Bot API, one function each: what a call of the bot does to the state.

A file holds a family of methods and a table that they enter themselves in; the tables are put
together here and handed to the core by `bot.sandbox.telegram`. No method acts for a person. Read
`sending.py` first.
"""

from __future__ import annotations

from bot.sandbox.methods import about, chats, editing, media, receiving, sending, tapping
from bot.sandbox.methods.table import Table

_FAMILIES = (about, chats, editing, media, receiving, sending, tapping)

METHODS = Table({name: method for family in _FAMILIES for name, method in family.TABLE.items()})
"""Every method that is known here."""
