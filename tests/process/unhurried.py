"""The same without the pauses of Telegram's limits and of people who read."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta

from bot.hosting import logs
from bot.running import run
from bot.settings import read
from bot.telegram.outgoing.limiter import TwoLanes
from tests.process.clocked_bot import going_on_from

if __name__ == "__main__":
    settings = read()
    logs.set_up(settings.log_level, settings.log_format)
    limits = TwoLanes(overall=100_000, reminders=100_000, private=(0.00001, 100_000))
    asyncio.run(run(settings, limits, clock=going_on_from(sys.argv[1]), reading_time=timedelta(0)))
