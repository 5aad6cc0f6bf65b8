"""What people do on the site, one journey a class; weights are how often each is seen."""

import random
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from locust import FastHttpUser, between, task
from locust.contrib.fasthttp import RestResponseContextManager

from load_tests.busy import is_busy

Answer = dict[str, Any] | None
API = "/api/v1"
PASSWORD = "five films for tonight"  # noqa: S105 - accounts of a load test guard nothing
MEMORIES = (
    "a heist inside somebody's dreams",
    "two strangers talk all night in Vienna",
    "robot left alone on earth falls in love",
    "the one where toys come alive when nobody looks",
    "un voleur au grand coeur dans le Paris des toits",
    "chess game with death on a beach",
    "a family wins a dinner and loses everything",
    "quiet film about grief and cooking",
)
TYPED = ("the matrix", "spirited away", "parasite", "le fabuleux destin", "alien", "goodfelas")


class Person(FastHttpUser):
    """Somebody with a browser; every answer has to be one that the contract allows."""

    abstract = True
    wait_time = between(1, 4)

    def on_start(self) -> None:
        """Arrive: the browser asks whether it is signed in, and gets the first grid."""
        self.random = random.Random(secrets.randbits(64))
        self.picks: list[str] = []
        self.grid = self._grid()

    def ask(self, path: str, name: str, **query: str | int) -> Answer:
        """Return the JSON at `path`, counted as `name`; None when it failed."""
        with self.rest("GET", _address(path, query), name=name) as answer:
            self._heed(answer)
            return answer.js

    def send(
        self, method: str, path: str, name: str, body: Mapping[str, object], *allowed: int
    ) -> Answer:
        """Return the JSON answered to `body`; statuses `allowed` beside success are no failure."""
        with self.rest(method, path, name=name, json=body) as answer:
            if answer.status_code in allowed:
                answer.success()
            self._heed(answer)
            return answer.js

    def _heed(self, answer: RestResponseContextManager) -> None:
        """Take it for no failure to be told to wait, in a spike: that is promised then."""
        options = self.environment.parsed_options
        is_spike = options is not None and options.growth == "spike"
        if is_spike and is_busy(answer.status_code, retry_after(answer.headers)):
            answer.success()

    def _grid(self) -> list[str]:
        found = self.ask(f"{API}/suggestions", "suggestions", picked=",".join(self.picks), limit=24)
        return [film["id"] for film in found["items"]] if found else []

    def pick(self) -> None:
        """Click a film of the grid, as one does: the first rows more often."""
        if not self.grid or len(self.picks) >= 5:  # noqa: PLR2004 - five
            self.picks = []
            self.grid = self._grid()
            return
        self.picks.append(self.random.choice(self.grid[:12]))
        self.grid = self._grid()
        self.send("POST", f"{API}/recommendations", "preview", {"film_ids": self.picks})


class Newcomer(Person):
    """Picks five, looks at the answer, sometimes makes an account."""

    weight = 5

    @task(12)
    def choose(self) -> None:
        """Pick one film more."""
        self.pick()

    @task(2)
    def look_up(self) -> None:
        """Type a title, letter by letter as the web app asks."""
        title = self.random.choice(TYPED)
        for length in range(3, len(title) + 1, 3):
            self.ask(f"{API}/films", "titles", title=title[:length], limit=8)

    @task(1)
    def sign_up(self) -> None:
        """Make an account, keep the picks and see the five."""
        while len(self.picks) < 5 and self.grid:  # noqa: PLR2004 - five
            self.pick()
        account = {"email": f"{secrets.token_hex(8)}@example.org", "password": PASSWORD}
        # Too many at once are told to wait: that is what the service promises.
        made = self.send("POST", f"{API}/accounts", "sign up", account, 429, 503)
        if not made or "id" not in made:
            return
        if self.send("PUT", f"{API}/me/picks", "keep picks", {"film_ids": self.picks}):
            self._find_again()
        five = self.ask(f"{API}/me/recommendations", "my five")
        for item in (five or {"items": []})["items"][:2]:
            said = {"film_id": item["film"]["id"], "kind": self.random.choice(["like", "seen"])}
            self.send("POST", f"{API}/me/feedback", "react", said)
        self.ask(f"{API}/me/recommendations", "my five")
        self.send("DELETE", f"{API}/me", "leave", {"password": PASSWORD})

    def _find_again(self) -> None:
        """Look whether the picks are there: what was said to be kept is not to be lost."""
        with self.rest("GET", f"{API}/me/picks", name="picks again") as answer:
            self._heed(answer)
            if answer.js and answer.js.get("film_ids", self.picks) != self.picks:
                answer.failure("picks that were said to be kept are lost")


class Browser(Person):
    """Follows films from page to page."""

    weight = 3

    @task
    def follow(self) -> None:
        """Open a film, then one like it."""
        if not self.grid:
            self.grid = self._grid()
            return
        film_id = self.random.choice(self.grid)
        self.ask(f"{API}/films/{film_id}", "film")
        near = self.ask(f"{API}/films/{film_id}/similar", "similar", limit=6)
        if near:
            self.grid = [item["film"]["id"] for item in near["items"]] or self.grid


class Rememberer(Person):
    """Describes films in words, and reads on."""

    weight = 2

    @task
    def remember(self) -> None:
        """Search by plot, and take the next page now and then."""
        memory = self.random.choice(MEMORIES)
        found = self.ask(f"{API}/search", "search", q=memory, limit=10)
        if found and found.get("next_cursor") and self.random.random() < 0.2:  # noqa: PLR2004
            self.ask(f"{API}/search", "search", q=memory, limit=10, cursor=found["next_cursor"])


def retry_after(headers: Mapping[str, object] | None) -> str | None:
    """Return after how many seconds an answer says to come back, if it says so."""
    said = headers.get("Retry-After") if headers else None
    return None if said is None else str(said)


def _address(path: str, query: dict[str, str | int]) -> str:
    return f"{path}?{urlencode(query)}" if query else path
