"""What the drift service compares, how strictly, and where it listens."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from catalogue.environment import EnvironmentSettings


class DriftSettings(EnvironmentSettings):
    """Settings of the drift service; each comes from the environment variable CINQ_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="CINQ_", frozen=True, env_ignore_empty=True)

    data_dir: Path = Field(
        default=Path(".cinq"), description="Folder of everything Cinq writes: made when missing."
    )
    database_url: str = Field(
        default="",
        pattern=r"^(|sqlite\+aiosqlite:.*|postgresql\+asyncpg:.*)$",
        description="The database of the service, which is only read. SQLite in the data "
        "directory when left out.",
    )
    drift_host: str = Field(default="127.0.0.1", description="The address to listen on.")
    drift_port: int = Field(
        default=8100, ge=0, le=65535, description="The port; 0 takes a free one."
    )
    drift_current_days: int = Field(
        default=7, ge=1, le=365, description="How many days are looked at."
    )
    drift_reference_days: int = Field(
        default=28, ge=1, le=3650, description="How many days before those they are held against."
    )
    drift_every_hours: float = Field(
        default=6.0, gt=0, le=24 * 31, description="How often a report is made by itself."
    )
    drift_false_alarms: float = Field(
        default=0.01,
        gt=0,
        le=0.5,
        description="How often a whole report may alarm where nothing changed.",
    )
    drift_least_rows: int = Field(
        default=100,
        ge=20,
        description="People, searches, lists or films needed on either side; with fewer the "
        "report says so, and nothing about drift.",
    )
    drift_most_rows: int = Field(
        default=100_000,
        ge=1000,
        description="Events looked at in each period; of more, as many at random.",
    )
    drift_share_floor: float = Field(
        default=0.02,
        ge=0,
        le=1,
        description="Shift of a distribution below which it is none, however many events show it.",
    )
    drift_auc_floor: float = Field(
        default=0.55,
        ge=0.5,
        le=1,
        description="How well two periods can be told apart by meaning before it counts.",
    )
    drift_reports_kept: int = Field(
        default=60, ge=1, description="How many reports are kept; older ones are deleted."
    )

    @property
    def database(self) -> str:
        """The URL of the database in use."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'cinq.db'}"

    @property
    def reports(self) -> Path:
        """The folder of the reports."""
        return self.data_dir / "drift"
