"""Where the index lives, and which MLflow knows its versions."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class IndexSettings(BaseSettings):
    """Settings of the index; each comes from the environment variable CINQ_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="CINQ_", frozen=True, env_ignore_empty=True)

    data_dir: Path = Field(
        default=Path(".cinq"), description="Folder of everything Cinq writes: made when missing."
    )
    mlflow_tracking_uri: str | None = Field(
        default=None,
        description="MLflow server, such as http://mlflow:5000; SQLite in the data dir when unset.",
    )
    bundles_kept: int = Field(
        default=3, ge=2, description="How many unpacked bundles stay on disk for instant return."
    )
