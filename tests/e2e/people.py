"""People who have an account and picks already, made by the API in a moment."""

from playwright.sync_api import Page

PASSWORD = "a long pass phrase of five"
TITLES = ("Amélie", "Parasite", "Spirited Away", "The Godfather", "Alien")
OTHER_TITLES = ("The Matrix", "Back to the Future", "Toy Story", "Jaws", "Pulp Fiction")


def film_ids(page: Page, titles: tuple[str, ...] = TITLES) -> list[str]:
    """Return the ids of films by their titles."""
    found = [page.request.get("/api/v1/films", params={"title": title}) for title in titles]
    return [answer.json()["items"][0]["film"]["id"] for answer in found]


def be_somebody(page: Page, email: str, titles: tuple[str, ...] = TITLES) -> list[str]:
    """Sign the browser up under `email` with these picks; return their ids."""
    account = {"email": email, "password": PASSWORD, "display_name": "Ada"}
    origin = {"Origin": page.evaluate("location.origin")}
    assert page.request.post("/api/v1/accounts", data=account, headers=origin).status == 201
    ids = film_ids(page, titles)
    if ids:
        picks = {"film_ids": ids}
        assert page.request.put("/api/v1/me/picks", data=picks, headers=origin).ok
    page.evaluate("localStorage.setItem('cinq.signed-in', 'yes')")
    return ids
