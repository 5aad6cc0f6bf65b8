"""Where the index lives, and which MLflow knows its versions."""

from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import SettingsConfigDict

from catalogue.environment import EnvironmentSettings


class IndexSettings(EnvironmentSettings):
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
    runs_kept: int = Field(
        default=3,
        ge=1,
        description="How many run folders of the pipeline stay on disk, besides those of unpacked "
        "bundles and those that may still be at work.",
    )
    announce_webhook: SecretStr | None = Field(
        default=None,
        description='Where the pipeline posts what went live or was refused, as `{"text": …}`: '
        "a Slack webhook, or any that takes the same.",
    )

    @field_validator("announce_webhook")
    @classmethod
    def _is_an_address(cls, webhook: SecretStr | None) -> SecretStr | None:
        if webhook and not webhook.get_secret_value().startswith(("http://", "https://")):
            raise ValueError("not an http:// or https:// address")
        return webhook
