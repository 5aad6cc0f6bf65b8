"""The compose file's services as plain processes: same commands and environment, other places."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
_DEFAULT = re.compile(r"\$\{(\w+):-([^}]*)\}")
_SET_IN_IMAGE = re.compile(r"^(?:ENV|   ) (\w+)=(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Service:
    """What a service is started with."""

    command: tuple[str, ...]
    environment: dict[str, str]


def image_environment(image: str) -> dict[str, str]:
    """Return the variables that an image sets by itself."""
    text = (ROOT / f"deploy/docker/{image}.Dockerfile").read_text(encoding="utf-8")
    return dict(_SET_IN_IMAGE.findall(text))


class Compose:
    """docker-compose.yml, with its hosts, folders and secrets where they are on this machine."""

    def __init__(self, places: dict[str, str], settings: dict[str, str]) -> None:
        text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
        text = _DEFAULT.sub(lambda found: settings.get(found[1], found[2]), text)
        self._services: dict[str, Any] = yaml.safe_load(text)["services"]
        self._places = places

    def service(self, name: str) -> Service:
        """Return one service as it is started here."""
        found = self._services[name]
        return Service(
            tuple(self.placed(str(word)) for word in found.get("command", [])),
            {key: self.placed(str(value)) for key, value in found.get("environment", {}).items()},
        )

    def health(self, name: str) -> str:
        """Return how a service is asked whether it is well, as a line of a shell."""
        kind, *words = self._services[name]["healthcheck"]["test"]
        told = words[0] if kind == "CMD-SHELL" else shlex.join(words)
        # Compose itself would fill in what has one dollar.
        return self.placed(told.replace("$$", "$"))

    def placed(self, text: str) -> str:
        """Return `text` with the names of containers and their folders replaced."""
        for name, place in self._places.items():
            text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", place, text)
        return text
