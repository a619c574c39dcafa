"""The table of methods: each one enters itself under its name in the Bot API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.core.answering import Method

if TYPE_CHECKING:
    from collections.abc import Callable


class Table(dict[str, Method]):
    """Methods by name in small letters, because names are taken in any case."""

    def answers(self, *names: str) -> Callable[[Method], Method]:
        """Enter the function below as what answers these methods, in place of any other."""

        def enter(method: Method) -> Method:
            self.update(dict.fromkeys(map(str.lower, names), method))
            return method

        return enter
