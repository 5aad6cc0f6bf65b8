"""How TMDB is asked for films."""

from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from catalogue.environment import EnvironmentSettings

Address = Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")]


class TmdbSettings(EnvironmentSettings):
    """Settings of the TMDB source; each comes from the environment variable CINQ_<NAME>."""

    model_config = SettingsConfigDict(
        env_prefix="CINQ_", frozen=True, env_ignore_empty=True, hide_input_in_errors=True
    )

    tmdb_api_key: SecretStr | None = Field(
        default=None,
        description="Key of the TMDB API, or its read access token; `cinq catalogue fetch tmdb` "
        "and `cinq catalogue import tmdb:` need it.",
    )
    tmdb_films: int = Field(
        default=20_000,
        ge=1,
        description="How many of TMDB's films to take in: the most popular of the day. "
        "Those that were taken in before stay.",
    )
    tmdb_refresh_days: int = Field(
        default=30,
        ge=1,
        description="A film is asked for again after so many days, as votes count as no change.",
    )
    tmdb_requests_per_second: float = Field(
        default=20.0, gt=0, le=50, description="The most requests a second that TMDB is sent."
    )
    tmdb_connections: int = Field(
        default=8, ge=1, le=20, description="How many requests to TMDB wait for an answer at once."
    )
    tmdb_timeout_seconds: float = Field(
        default=30.0, gt=0, description="How long TMDB may take for one answer."
    )
    tmdb_api_url: Address = Field(
        default="https://api.themoviedb.org/3", description="Where the TMDB API is."
    )
    tmdb_exports_url: Address = Field(
        default="https://files.tmdb.org/p/exports",
        description="Where TMDB's daily lists of ids are; the key is not sent there.",
    )

    @field_validator("tmdb_api_key", mode="after")
    @classmethod
    def _plain(cls, key: SecretStr | None) -> SecretStr | None:
        """Refuse what can be no key, before it gets into a request or an error about one."""
        if key is None:
            return None
        text = key.get_secret_value().strip()
        if not text or not all(c.isascii() and (c.isalnum() or c in "._-") for c in text):
            raise ValueError("a key has letters, digits, dots, hyphens and underscores only")
        return SecretStr(text)
