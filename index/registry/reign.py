"""Who was live, when, and why: the registry keeps one record for each change."""

import getpass
import os
import platform
from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict


class Reign(BaseModel):
    """A version that went live in place of `before`, and who said so, for what reason."""

    model_config = ConfigDict(frozen=True)

    since: datetime
    version: str
    before: str | None
    why: str
    by: str


def begun(version: str, before: str | None, why: str) -> Reign:
    """Return the record of a change that is made now, by whoever runs this."""
    return Reign(since=datetime.now(UTC), version=version, before=before, why=why, by=_who())


def _who() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):  # a container may run as a number that has no name
        name = str(os.getuid())
    return f"{name}@{platform.node()}"
