"""What a `User-Agent` header says, in two words a person recognises a browser by."""

from dataclasses import dataclass

# The order matters: most browsers also name the ones they descend from.
_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Vivaldi/": "Vivaldi",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "Chrome/": "Chrome",
    "CriOS/": "Chrome",
    "Safari/": "Safari",
    "curl/": "curl",
}
_SYSTEMS = {
    "Windows": "Windows",
    "iPhone": "iOS",
    "iPad": "iPadOS",
    "Macintosh": "macOS",
    "Android": "Android",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


@dataclass(frozen=True, slots=True)
class Client:
    """A browser and the system it runs on, as far as they are known."""

    browser: str | None
    system: str | None


def client_of(user_agent: str) -> Client:
    """Return what `user_agent` says; versions and the rest of it are not kept."""
    return Client(_first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent))


def _first(names: dict[str, str], user_agent: str) -> str | None:
    return next((name for sign, name in names.items() if sign in user_agent), None)
