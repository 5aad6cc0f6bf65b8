"""Coroutines run to their end from code that is not asynchronous, whoever else has a loop here."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Found = TypeVar("Found")


def run_apart(work: Coroutine[object, object, Found]) -> Found:
    """Return what `work` comes to, run by a loop and a thread of its own.

    Playwright keeps a loop running in the thread of the tests from its first browser on, where
    `asyncio.run` refuses to start another.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, work).result()
