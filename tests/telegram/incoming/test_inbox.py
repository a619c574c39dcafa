"""Nothing received is lost: floods, kills, a broken disk, a second delivery."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Update
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.telegram.incoming.inbox import ATTEMPTS, Inbox
from bot.telegram.incoming.polling import StoringRequest
from storage.engine.database import DatabaseFault
from storage.telegram.inbox import SAME_FOR, left_behind
from tests.chat import Chat
from tests.conftest import House
from tests.engines import ON_SERVER

PERSON = {"id": 5, "is_bot": False, "first_name": "Robin"}
CHAT = {"id": 5, "type": "private"}


def raw(update_id: int, text: str = "hello") -> dict[str, Any]:
    message = {"message_id": update_id, "date": 0, "chat": CHAT, "from": PERSON, "text": text}
    return {"update_id": update_id, "message": message}


def spoken_by(person: int, update_id: int) -> dict[str, Any]:
    update = raw(update_id)
    whose = {"from": PERSON | {"id": person}, "chat": CHAT | {"id": person}}
    return update | {"message": update["message"] | whose}


SECRET = "numb since yesterday"
UNREADABLE = json.dumps(raw(10, SECRET) | {"callback_query": {"data": SECRET}})
"""A part of it lacks what the library needs."""


class Answers(BaseRequest):
    """Says what it is told to say."""

    def __init__(self, status: int, result: object) -> None:
        self.status, self.payload = status, json.dumps({"ok": True, "result": result}).encode()

    @property
    def read_timeout(self) -> float | None:
        return 7.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, **_: Any
    ) -> tuple[int, bytes]:
        return self.status, self.payload


class Heard:
    """Stands at the end of the way, and notes what comes out."""

    def __init__(self, house: House) -> None:
        self.updates: list[Update] = []
        self.inbox = Inbox(house.services, self)
        self.inbox.at_work = True
        self.inbox.bot = house.runback.application.bot

    async def __call__(self, update: Update) -> None:
        self.updates.append(update)

    async def all(self) -> list[int]:
        """The ids of what has come, once nothing is under way."""
        await self.inbox.idle()
        return [update.update_id for update in self.updates]


async def states(house: House) -> dict[int, int]:
    return {row["update_id"]: row["state"] for row in await house.rows("inbox")}


class TestStoring:
    """Stored before Telegram hears that it arrived."""

    async def asks(self, inbox: Inbox, answers: Answers, method: str = "getUpdates") -> object:
        request = StoringRequest(answers, inbox)
        return await request.post(f"http://sandbox/bot42:x/{method}")

    async def test_a_batch_is_stored_as_it_is_queued(self, house: House) -> None:
        """The library hears of the last one, by its number: so it confirms them all."""
        heard = Heard(house)
        heard.inbox.close()
        batch = [raw(10), raw(11)]
        assert await self.asks(heard.inbox, Answers(200, batch)) == [{"update_id": 11}]
        rows = await house.rows("inbox")
        assert [json.loads(row["body"]) for row in rows] == batch
        assert {row["runner_id"] for row in rows} == {5}

    async def test_what_the_tapped_message_said_is_not_kept(self, house: House) -> None:
        message = {"message_id": 7, "date": 9, "chat": CHAT, "text": "Lower back, 8 of 10"}
        query = {"id": "1", "from": PERSON, "data": "p:1:8", "chat_instance": "1"}
        tap = {"update_id": 10, "callback_query": {**query, "message": message}}
        heard = Heard(house)
        heard.inbox.close()
        await self.asks(heard.inbox, Answers(200, [tap]))
        del message["text"]
        assert json.loads((await house.rows("inbox"))[0]["body"]) == tap

    async def test_what_cannot_be_stored_is_not_queued(self, house: House) -> None:
        """To the library that is a network error: it asks again, and confirms nothing."""
        heard = Heard(house)
        async with house.services.database.transaction() as tx:
            tx.write(("ALTER TABLE inbox RENAME TO elsewhere", {}))
        try:
            with pytest.raises(NetworkError):
                await self.asks(heard.inbox, Answers(200, [raw(10)]))
            assert await heard.all() == []
        finally:
            async with house.services.database.transaction() as tx:
                tx.write(("ALTER TABLE elsewhere RENAME TO inbox", {}))
        assert await states(house) == {}

    async def test_what_the_library_cannot_read_is_put_aside(self, house: House) -> None:
        """It is confirmed, for Telegram would send it for ever; what it said goes nowhere."""
        heard = Heard(house)
        batch = [raw(9), json.loads(UNREADABLE)]
        with capture_logs() as logs:
            assert await self.asks(heard.inbox, Answers(200, batch)) == [{"update_id": 10}]
        assert await heard.all() == [9]
        assert await states(house) == {9: 2, 10: 3}
        assert (await house.rows("inbox"))[1]["body"] is None
        (line,) = logs
        assert (line["update_id"], line["error"]) == (10, "TypeError")
        assert SECRET not in str(logs)

    async def test_a_number_of_long_ago_names_another_update(self, house: House) -> None:
        """Telegram may go on from any number after a week; within two days it is the same one."""
        inbox, clock = Inbox(house.services), house.telegram.clock
        inbox.close()
        await inbox.store([raw(10), raw(11)])
        async with house.services.database.transaction() as tx:
            tx.write(("UPDATE inbox SET state = 2, body = NULL, attempts = 1", {}))
        clock.advance(SAME_FOR.total_seconds())
        await inbox.store([raw(10, "again")])
        assert await states(house) == {10: 2, 11: 2}
        clock.advance(1)
        await inbox.store([raw(10, "another")])
        assert await states(house) == {10: 0, 11: 2}
        await inbox.store([raw(7)])
        heard = Heard(house)
        await heard.inbox.replay()
        assert await heard.all() == [10, 7]
        assert heard.updates[0].message is not None
        assert heard.updates[0].message.text == "another"

    async def test_other_answers_are_not_stored(self, house: House) -> None:
        inbox = Inbox(house.services)
        assert await self.asks(inbox, Answers(200, True), "deleteWebhook") is True
        assert await states(house) == {}

    @pytest.mark.parametrize(("status", "rejected"), [(401, True), (404, True), (502, False)])
    async def test_a_token_that_is_rejected(
        self, house: House, status: int, rejected: bool
    ) -> None:
        inbox = Inbox(house.services)
        answers = Answers(status, [])
        await StoringRequest(answers, inbox).do_request("http://x/bot42:x/getUpdates", "POST")
        assert inbox.rejected.is_set() is rejected

    @pytest.mark.parametrize(("status", "heard"), [(200, True), (409, True), (502, False)])
    async def test_what_counts_as_hearing(self, house: House, status: int, heard: bool) -> None:
        """Also when another process has the floor: it will stop one day."""
        inbox = Inbox(house.services)
        inbox.last_heard = -1.0
        answers = Answers(status, [])
        await StoringRequest(answers, inbox).do_request("http://x/bot42:x/getUpdates", "POST")
        assert (inbox.last_heard > 0) is heard

    def test_it_has_the_timeouts_of_the_inner_request(self, house: House) -> None:
        assert StoringRequest(Answers(200, []), Inbox(house.services)).read_timeout == 7.0


class TestLeftBehind:
    """What an earlier process did not finish."""

    async def left(self, house: House) -> list[int]:
        """What the next process handles."""
        heard = Heard(house)
        await heard.inbox.replay()
        return await heard.all()

    async def store(self, house: House, *numbers: int) -> None:
        inbox = Inbox(house.services)
        inbox.close()
        await inbox.store([raw(n) for n in numbers])

    async def test_it_comes_as_it_arrived(self, house: House) -> None:
        """Telegram's numbers may start again at a lower one after a silent week."""
        await self.store(house, 12, 10)
        await self.store(house, 11)
        assert await self.left(house) == [12, 10, 11]
        assert await self.left(house) == [], "it is done"

    async def test_what_cannot_be_read_is_put_aside(self, house: House) -> None:
        """It is from another version of the library, or damaged; the others must not wait."""
        await self.store(house, 10, 11, 12)
        async with house.services.database.transaction() as tx:
            tx.write((f"UPDATE inbox SET body = '{UNREADABLE}' WHERE update_id = 10", {}))
            tx.write(("UPDATE inbox SET body = '{\"up' WHERE update_id = 11", {}))
        with capture_logs() as logs:
            assert await self.left(house) == [12]
        assert await states(house) == {10: 3, 11: 3, 12: 2}
        assert SECRET not in str(logs)

    async def test_what_only_waited_outlasts_any_number_of_kills(self, house: House) -> None:
        """A host may kill as often as it likes before an update's turn has come."""
        await self.store(house, 10, 11, 12)
        for _ in range(5 * ATTEMPTS):
            killed = Heard(house)
            await killed.inbox.replay()
            killed.inbox.abandon()
            await killed.inbox.idle()
        assert await self.left(house) == [10, 11, 12]

    async def test_what_was_begun_in_every_kill_is_put_aside(self, house: House) -> None:
        """It may be their cause; the others must not wait behind it for ever, and it is said."""
        robin = house.chat(PERSON["id"])
        await robin.says("/privacy")
        await self.store(house, 10, 11)
        for _ in range(ATTEMPTS):
            await self.begins_and_dies(house, 10)
        assert "did not get through" not in robin.text
        assert await self.left(house) == [11]
        assert (await states(house)).items() >= {10: 3, 11: 2}.items()
        assert "did not get through, so it doesn't count" in robin.text

    async def test_what_was_begun_in_a_kill_comes_after_all_others(self, house: House) -> None:
        await self.store(house, 10)
        await self.begins_and_dies(house, 10)
        inbox = Inbox(house.services)
        inbox.close()
        await inbox.store([spoken_by(number, number) for number in (20, 21)])
        async with house.services.database.transaction() as tx:
            begun = [runner for runner, _arrival in await left_behind(tx)]
        assert begun == [20, 21, PERSON["id"]]
        done = await self.left(house)
        # a file lets in one after the other; on a server they go side by side from there
        assert sorted(done) == [10, 20, 21] if ON_SERVER else done == [20, 21, 10]

    async def test_who_was_only_beside_the_cause_is_not_put_aside(self, house: House) -> None:
        """Side by side with others it would be counted in every kill, whosever fault it is."""
        inbox = Inbox(house.services)
        inbox.close()
        many = range(10, 30)
        await inbox.store([spoken_by(number, number) for number in many])
        for _ in range(2 * ATTEMPTS):
            await self.all_begin_and_die(house)
        counted = [row["attempts"] for row in await house.rows("inbox")]
        assert sum(counted) <= len(many) + 2 * ATTEMPTS
        aside = [n for n, state in (await states(house)).items() if state == 3]
        assert aside == [], "each time another one was first"

    async def all_begin_and_die(self, house: House) -> None:
        died = asyncio.Event()

        async def dies(update: Update) -> None:
            died.set()
            await asyncio.Event().wait()

        heard = Heard(house)
        heard.inbox.process = dies
        await heard.inbox.replay()
        await died.wait()
        await asyncio.sleep(0.05)  # as many as are let in
        heard.inbox.close()
        heard.inbox.abandon()
        await heard.inbox.idle()

    async def begins_and_dies(self, house: House, update_id: int) -> None:
        died = asyncio.Event()

        async def dies(update: Update) -> None:
            assert update.update_id == update_id
            died.set()
            await asyncio.Event().wait()

        heard = Heard(house)
        heard.inbox.process = dies
        await heard.inbox.replay()
        await died.wait()
        heard.inbox.close()
        heard.inbox.abandon()
        await heard.inbox.idle()

    async def test_what_a_locked_database_kept_waiting_has_killed_nobody(
        self, house: House
    ) -> None:
        """However often it is tried in one process, that is one attempt."""
        await self.store(house, 10)
        house.expected_refusals.add("chat not found")  # nobody has begun this chat
        heard, tries = Heard(house), list[int]()

        async def locked(update: Update) -> None:
            tries.append(update.update_id)
            if len(tries) <= ATTEMPTS:
                raise DatabaseFault("database is locked", "OperationalError")

        heard.inbox.process = locked
        heard.inbox.retries.waits = (0.0,) * ATTEMPTS
        await heard.inbox.replay()
        await heard.inbox.finished(10)
        assert tries == [10] * (ATTEMPTS + 1)
        rows = await house.rows("inbox")
        assert [(row["state"], row["attempts"]) for row in rows] == [(2, 1)]

    async def test_what_was_committed_is_never_put_aside(self, house: House) -> None:
        await self.store(house, 10)
        async with house.services.database.transaction() as tx:
            tx.write(("UPDATE inbox SET state = 1, attempts = 99", {}))
        assert await self.left(house) == [10]


class TestTurns:
    async def test_each_update_has_one(self, house: House) -> None:
        heard = Heard(house)
        await heard.inbox.store([raw(10)])
        await heard.inbox.store([raw(10)])
        assert await heard.all() == [10], "a second delivery"
        await heard.inbox.finished(10)

    async def test_none_after_closing(self, house: House) -> None:
        heard = Heard(house)
        heard.inbox.close()
        await heard.inbox.store([raw(10)])
        assert await heard.all() == []
        assert await states(house) == {10: 0}

    async def test_what_is_nobodys_is_known_and_put_aside(self, house: House) -> None:
        """A poll's end, say; it must not be read again at every start."""
        heard = Heard(house)
        await heard.inbox.store([{"update_id": 10, "poll_answer": None}])
        assert await heard.all() == []
        assert await states(house) == {10: 3}
        await heard.inbox.finished(10)


async def watch(house: House) -> None:
    """Let the database write down in which order updates are handled."""
    numbered = "BIGINT GENERATED ALWAYS AS IDENTITY" if ON_SERVER else "INTEGER PRIMARY KEY"
    async with house.services.database.transaction() as tx:
        tx.write(
            (f"CREATE TABLE audit (nth {numbered}, update_id BIGINT)", {}),
            *((sql, {}) for sql in (ON_A_SERVER if ON_SERVER else IN_A_FILE)),
        )


NOTE = "INSERT INTO audit (update_id) VALUES (new.update_id)"
AFTER = "CREATE TRIGGER handled AFTER UPDATE OF state ON inbox FOR EACH ROW WHEN (old.state = 0)"
IN_A_FILE = (f"{AFTER} BEGIN {NOTE}; END",)
ON_EACH = f"BEGIN {NOTE}; RETURN NULL; END"
ON_A_SERVER = (
    f"CREATE FUNCTION handled() RETURNS trigger LANGUAGE plpgsql AS $${ON_EACH}$$",
    f"{AFTER} EXECUTE FUNCTION handled()",
)


async def handled(house: House) -> list[int]:
    return [row["update_id"] for row in await house.rows("audit ORDER BY nth")]


class TestFloods:
    """More at once from one runner than may wait in memory."""

    async def test_everything_is_done_once_and_in_order(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        await watch(house)
        sent = [chat.person.says(f"hello {n}") for n in range(350)]
        await chat.done(sent[-1])
        assert await handled(house) == sent

    async def test_what_comes_while_it_is_worked_off_does_not_overtake(
        self, chat: Chat, house: House
    ) -> None:
        await chat.agrees()
        await watch(house)
        sent = [chat.person.says(f"hello {n}") for n in range(250)]
        for n in range(80):
            await chat.done(sent[n * 3])
            sent.append(chat.person.says(f"and {n}"))
        await chat.done(sent[-1])
        assert await handled(house) == sent

    async def test_ids_that_start_again_at_a_lower_number(self, chat: Chat, house: House) -> None:
        await chat.agrees()
        await watch(house)
        sent = [chat.person.says(f"hello {n}") for n in range(150)]
        while sent[-1] not in await states(house):
            await house.telegram.changed()
        house.telegram.updates.begin_again(500)
        sent += [chat.person.says(f"and {n}") for n in range(150)]
        assert sent[-1] < sent[0]
        await chat.done(sent[-1])
        assert await handled(house) == sent

    async def test_what_cannot_be_read_does_not_hold_up_the_rest(
        self, chat: Chat, house: House
    ) -> None:
        await chat.agrees()
        sent = [chat.person.says(f"hello {n}") for n in range(300)]
        await house.inbox.finished(sent[90])
        async with house.services.database.transaction() as tx:
            # a whole batch of those that wait in the store, and more
            spoil = "UPDATE inbox SET body = '{' WHERE update_id BETWEEN :first AND :last"
            tx.write((spoil, {"first": sent[150], "last": sent[270]}))
        await chat.done(sent[-1])
        found = await states(house)
        assert {found[update_id] for update_id in sent[150:271]} == {3}
        assert 3 not in {found[update_id] for update_id in sent[271:]}

    async def test_the_others_do_not_wait(
        self, chat: Chat, new_chat: Callable[..., Chat], house: House
    ) -> None:
        await chat.agrees()
        sent = [chat.person.says(f"hello {n}") for n in range(250)]
        other = new_chat(first_name="Kim")
        await other.says("/start")
        assert (await states(house))[sent[-1]] == 0
        await chat.done(sent[-1])


async def test_the_chat_goes_on_after_a_restart(chat: Chat, house: House) -> None:
    await chat.agrees()
    await house.restart()
    await chat.taps("Lower back")
    assert "How much" in chat.text


async def test_a_live_location_that_moves_is_not_stored(chat: Chat, house: House) -> None:
    """It comes as an edited message every few seconds, and says nothing to us."""
    await chat.agrees()
    await chat.sends("location")
    before = len(await house.rows("inbox"))
    place = chat.person.messages[-1].message_id
    house.telegram.updates.add(
        "edited_message",
        {
            "message_id": place,
            "date": 0,
            "edit_date": 1,
            "chat": {"id": chat.person.id, "type": "private"},
            "from": {"id": chat.person.id, "is_bot": False, "first_name": "Robin"},
            "location": {"latitude": 48.2, "longitude": 16.4},
        },
    )
    await chat.says("/help")
    assert "What I can do" in chat.text
    assert len(await house.rows("inbox")) == before + 1
