"""Threads that meet at a named point between two statements, so that a race happens every time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from booking import guards

PATIENCE = 10.0


def together(*calls: Callable[[], Any], meet_at: str | None = None) -> list[Any]:
    """What each call returned or raised. With `meet_at` all go on from that point only when all have come there."""
    start = threading.Barrier(len(calls))
    results: list[Any] = [None] * len(calls)

    def run(index: int, call: Callable[[], Any]) -> None:
        start.wait(PATIENCE)
        try:
            results[index] = call()
        except Exception as error:
            results[index] = error

    threads = [threading.Thread(target=run, args=(index, call)) for index, call in enumerate(calls)]
    with meeting(meet_at, len(calls)) if meet_at else nullcontext():
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(3 * PATIENCE)
    return results


@contextmanager
def meeting(point: str, count: int) -> Iterator[None]:
    """Hold each thread at the point, the first time it comes there, until all have come."""
    barrier = threading.Barrier(count)
    been = threading.local()

    def wait(reached: str) -> None:
        if reached == point and not getattr(been, "here", False):
            been.here = True
            barrier.wait(PATIENCE)

    with guards.watched(wait):
        yield


@contextmanager
def interrupted(point: str, by: Callable[[], Any]) -> Iterator[list[Any]]:
    """Run something else, in a transaction of its own, when the point is first reached; its results are collected."""
    results: list[Any] = []

    def interrupt(reached: str) -> None:
        if reached == point and not results:
            results.append(None)
            results[0] = by()

    with guards.watched(interrupt):
        yield results


def successes(results: Sequence[Any]) -> list[Any]:
    return [result for result in results if not isinstance(result, Exception)]


def failures(results: Sequence[Any]) -> list[Exception]:
    return [result for result in results if isinstance(result, Exception)]
