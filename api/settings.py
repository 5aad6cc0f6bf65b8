"""The settings of the service, read from the environment."""

import os
import secrets
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from api.database_engines import DatabaseLimits
from api.mail.postman import SCHEMES

PREFIX = "CINQ_"
_DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")
_BUILT_WEB_APP = Path(__file__).resolve().parent.parent / "frontend" / "dist"


Verification = Literal["off", "optional", "required"]


class SettingsInvalid(Exception):
    """A setting has a value that cannot be used; the message names its variable."""


class Settings(BaseSettings):
    """How the service runs: one environment variable `CINQ_…` for each field."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, env_ignore_empty=True)

    host: str = Field(default="127.0.0.1", description="The address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="The port; 0 takes a free one.")
    data_dir: Path = Field(
        default=Path(".cinq"), description="Where the database, bundles and secrets are kept."
    )
    database_url: str = Field(
        default="",
        description="`postgresql+asyncpg://…` or `sqlite+aiosqlite:///…`; SQLite in the data "
        "directory when left out.",
    )
    database_pool_size: int = Field(
        default=5, ge=1, le=100, description="Connections kept open to the database."
    )
    database_pool_overflow: int = Field(
        default=5,
        ge=0,
        le=100,
        description="Connections opened to PostgreSQL beyond those when many are needed at once.",
    )
    database_pool_wait_seconds: float = Field(
        default=5.0, gt=0, le=60, description="How long a request waits for a connection."
    )
    database_connect_seconds: float = Field(
        default=2.0, gt=0, le=60, description="How long connecting to PostgreSQL may take."
    )
    database_statement_seconds: float = Field(
        default=5.0,
        gt=0,
        le=300,
        description="How long one statement may run on PostgreSQL, or wait for another process "
        "on SQLite.",
    )
    migrate_on_start: bool = Field(
        default=True, description="Bring the database to the newest schema when starting."
    )
    secret_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="Keys the digests of sessions and tokens: the same on every replica. Kept in "
        "the data directory when left out. A new one signs everybody out and voids all tokens.",
    )
    session_lifetime_days: int = Field(
        default=30, ge=1, le=365, description="How long a browser stays signed in at most."
    )
    session_idle_days: int = Field(
        default=14, ge=1, le=365, description="How long it stays signed in without being used."
    )
    argon2_time_cost: int = Field(default=2, ge=1, le=20, description="Passes of argon2id.")
    argon2_memory_kib: int = Field(
        default=19_456, ge=8_192, le=1_048_576, description="Memory of argon2id, in KiB."
    )
    argon2_threads: int = Field(
        default=2, ge=1, le=32, description="How many passwords are hashed at the same time."
    )
    answer_threads: int = Field(
        default=min(4, os.cpu_count() or 1),
        ge=1,
        le=64,
        description="How many searches and recommendations are computed at the same time.",
    )
    login_attempts: int = Field(
        default=10,
        ge=1,
        description="Failed sign-ins allowed per account and address in a quarter of an hour; "
        "five times as many per address, ten times as many per account. A browser that signed in "
        "before counts for itself.",
    )
    trusted_proxies: str = Field(
        default="127.0.0.1",
        description="Addresses, separated by commas, whose X-Forwarded headers are believed.",
    )
    public_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Origins, separated by commas, that count as this site when a proxy changes "
        "the Host header, as in `https://cinq.example`.",
    )
    public_url: str = Field(
        default="",
        pattern=r"^(https?://[^\s/?#]+)?$",
        description="Where people reach the service, as in `https://cinq.example`: links in mails "
        "begin with it. The first of the public origins, or the address listened on, when left "
        "out.",
    )
    smtp_url: SecretStr | None = Field(
        default=None,
        description="The mail server: `smtp+starttls://user:password@host:587`, `smtps://…` or "
        "`smtp://…`. Mails are printed to the log when left out.",
    )
    mail_from: str = Field(
        default="Cinq <cinq@localhost>", description="Who mails come from, and answers go to."
    )
    email_verification: Verification | None = Field(
        default=None,
        description="`required`: an account opens once its e-mail address is confirmed, and "
        "signing up does not tell whether an address has one. `optional`: people are asked to "
        "confirm it. `off`: they are not. Left out: `optional` with a mail server, else `off`.",
    )
    max_body_bytes: int = Field(
        default=256 * 1024, ge=1024, description="The largest request body that is read."
    )
    max_import_bytes: int = Field(
        default=8 * 1024 * 1024, ge=1024, description="The largest file of ratings that is read."
    )
    index_poll_seconds: float = Field(
        default=1.0, gt=0, le=3600, description="How often to look for a newly promoted index."
    )
    web_dir: Path = Field(default=_BUILT_WEB_APP, description="The folder of the built web app.")
    docs_enabled: bool = Field(default=True, description="Serve /docs and /openapi.json.")
    metrics_enabled: bool = Field(default=True, description="Serve /metrics.")

    @field_validator("public_origins", mode="before")
    @classmethod
    def _split_origins(cls, value: Any) -> Any:  # noqa: ANN401 - any value of a variable
        if isinstance(value, str):
            return tuple(part.strip().rstrip("/") for part in value.split(",") if part.strip())
        return value

    @field_validator("smtp_url")
    @classmethod
    def _known_mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and urlsplit(value.get_secret_value()).scheme not in SCHEMES:
            raise ValueError(f"starts with one of {', '.join(f'{each}://' for each in SCHEMES)}")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, value: str) -> str:
        if not value:
            return value
        try:
            driver = make_url(value).drivername
        except ArgumentError:
            raise ValueError("is not a database URL") from None
        if driver not in _DRIVERS:
            raise ValueError(f"starts with one of {', '.join(f'{d}://' for d in _DRIVERS)}")
        return value

    @classmethod
    def from_environment(cls, **overrides: Any) -> "Settings":  # noqa: ANN401 - any field
        """Return the settings; raise SettingsInvalid, naming the variable, when one is unusable."""
        try:
            return cls(**overrides)
        except ValidationError as error:
            # The value itself is not repeated: it may be a secret.
            lines = [
                f"{PREFIX}{str(item['loc'][0]).upper()}: {item['msg']}" for item in error.errors()
            ]
            raise SettingsInvalid("\n".join(lines)) from None

    @property
    def database(self) -> str:
        """The URL of the database in use."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'cinq.db'}"

    @property
    def site(self) -> str:
        """Where people reach the service."""
        listening = f"http://{self.host}:{self.port}"
        return self.public_url or next(iter(self.public_origins), listening)

    @property
    def verification(self) -> Verification:
        """Whether people confirm their e-mail address."""
        return self.email_verification or ("optional" if self.smtp_url else "off")

    @property
    def database_limits(self) -> DatabaseLimits:
        """How many connections there are, and how long each thing may take."""
        return DatabaseLimits(
            pool_size=self.database_pool_size,
            pool_overflow=self.database_pool_overflow,
            pool_wait_seconds=self.database_pool_wait_seconds,
            connect_seconds=self.database_connect_seconds,
            statement_seconds=self.database_statement_seconds,
        )

    def secret(self) -> bytes:
        """Return the secret key; make one in the data directory when none is set or kept."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value().encode()
        return _kept_secret(self.data_dir / "secret_key")


def _kept_secret(path: Path) -> bytes:
    """Return what `path` holds, after filling it if it is missing; two processes agree on one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        draft = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48), encoding="ascii")
        # A link fails where a rename would replace what another process just wrote.
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()
