"""Searches by plot and quick answers have threads of their own, and one bound together."""

import asyncio
import threading

import pytest

from api.answer_threads import AnswerThreads
from api.exceptions import ServiceBusy
from api.metrics import Metrics

pytestmark = pytest.mark.anyio


async def test_a_title_does_not_wait_for_searches_until_all_places_are_taken() -> None:
    release = threading.Event()

    def search() -> str:
        release.wait()
        return "found"

    def find_titles() -> str:
        return "title"

    threads = AnswerThreads(1, Metrics())
    places = threads._threads.places
    try:
        searching = [asyncio.create_task(threads.run(search)) for _ in range(places.count - 1)]
        while places.taken < places.count - 1:  # noqa: ASYNC110 - the tasks begin in turn
            await asyncio.sleep(0)
        assert await threads.run(find_titles) == "title"
        searching.append(asyncio.create_task(threads.run(search)))
        await asyncio.sleep(0)
        with pytest.raises(ServiceBusy):
            await threads.run(find_titles)
    finally:
        release.set()
    assert set(await asyncio.gather(*searching)) == {"found"}
    assert places.taken == 0
    threads.close()
