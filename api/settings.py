"""The settings of the service, read from the environment."""

import os
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from api.database_engines import DatabaseLimits
from api.index_following import IndexFollowing
from api.mail.postman import SCHEMES
from api.security.kept_secret import kept_secret
from api.tracing import TracingSettings

PREFIX = "CINQ_"
_DRIVERS = ("sqlite+aiosqlite", "postgresql+asyncpg")
_BUILT_WEB_APP = Path(__file__).resolve().parent.parent / "frontend" / "dist"

Verification = Literal["off", "optional", "required"]
Environment = Literal["embedded", "production"]
_PRODUCTION_RATE = 600


class SettingsInvalid(Exception):
    """A setting has a value that cannot be used; the message names its variable."""


class Settings(IndexFollowing, TracingSettings):
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
        description="How many searches by plot are computed at the same time; beside them one "
        "quick answer (five films, titles, suggestions) at a time.",
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
        "`smtp://…`. Left out: mails are printed to the log, in production given up.",
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
    web_dir: Path = Field(default=_BUILT_WEB_APP, description="The folder of the built web app.")
    environment: Environment = Field(
        default="embedded",
        description="`production` closes what is open to everybody on one's own machine: /docs and "
        "/metrics; it limits rates, and writes the log as JSON. Each has a setting of its own.",
    )
    docs_enabled: bool | None = Field(
        default=None,
        description="Serve /docs and /openapi.json. Left out: not in production.",
    )
    metrics_enabled: bool | None = Field(
        default=None,
        description="Serve /metrics. Left out: in production only with a metrics token.",
    )
    metrics_token: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="Serve /metrics only to who sends it as `Authorization: Bearer …`.",
    )
    log_format: Literal["text", "json"] | None = Field(
        default=None,
        description="`json` writes one object a line, one for each request too. Left out: `json` "
        "in production, else `text`.",
    )
    audit_retention_days: int = Field(
        default=90, ge=1, le=3650, description="How long events of security are kept."
    )
    token_retention_days: int = Field(
        default=30, ge=0, le=3650, description="How long tokens that expired are still listed."
    )
    account_inactive_days: int | None = Field(
        default=None,
        ge=30,
        le=3650,
        description="Accounts used neither by browser nor by token for so long are deleted with "
        "all that belongs to them. Left out: they are kept.",
    )
    event_log: bool = Field(
        default=True,
        description="Note searches and recommended lists, without words and without who asked, "
        "for drift reports.",
    )
    event_retention_days: int = Field(
        default=90, ge=1, le=3650, description="How long these notes are kept."
    )
    request_seconds: float = Field(
        default=30.0, gt=0, le=600, description="How long one request may take from end to end."
    )
    rate_limit_per_minute: int | None = Field(
        default=None,
        ge=0,
        description="Requests that an address may make in a minute; a personal token may make "
        "twice as many. 0 sets no limit. Left out: 600 in production, else none.",
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Origins, separated by commas, whose pages may call the API with a token, as "
        "in `https://tools.example`.",
    )

    @field_validator("public_origins", "cors_origins", mode="before")
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
    def is_production(self) -> bool:
        """Whether strangers reach the service."""
        return self.environment == "production"

    @property
    def shows_docs(self) -> bool:
        """Whether /docs and /openapi.json are served."""
        return not self.is_production if self.docs_enabled is None else self.docs_enabled

    @property
    def shows_metrics(self) -> bool:
        """Whether /metrics is served, to everybody or to who has the token."""
        if self.metrics_enabled is not None:
            return self.metrics_enabled
        return not self.is_production or self.metrics_token is not None

    @property
    def writes_json_logs(self) -> bool:
        """Whether the log is for machines."""
        return (self.log_format or ("json" if self.is_production else "text")) == "json"

    @property
    def requests_per_minute(self) -> int:
        """How many requests an address may make; 0 for any number."""
        if self.rate_limit_per_minute is not None:
            return self.rate_limit_per_minute
        return _PRODUCTION_RATE if self.is_production else 0

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
        return kept_secret(self.data_dir / "secret_key")
