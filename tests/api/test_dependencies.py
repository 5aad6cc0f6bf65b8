"""Nothing that a request needs first is fetched by another thread."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api import app


def asked_for(dependant: Dependant) -> Iterator[Callable[..., Any]]:
    for each in dependant.dependencies:
        assert each.call is not None
        yield each.call
        yield from asked_for(each)


ROUTES = [route for area in app._AREAS for route in area.routes if isinstance(route, APIRoute)]


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
def test_a_route_and_what_it_asks_for_run_on_the_event_loop(route: APIRoute) -> None:
    calls = [route.endpoint, *asked_for(route.dependant)]
    waits = [
        call
        for call in calls
        if not (inspect.iscoroutinefunction(call) or inspect.isasyncgenfunction(call))
    ]
    assert waits == []
