"""The settings of how a service follows the index that is to be live."""

from pydantic import Field

from catalogue.environment import EnvironmentSettings


class IndexFollowing(EnvironmentSettings):
    """Where to look for the champion, how often, and how many versions to keep."""

    index_poll_seconds: float = Field(
        default=1.0, gt=0, le=3600, description="How often to look for a newly promoted index."
    )
    mlflow_tracking_uri: str | None = Field(
        default=None,
        description="MLflow server, such as http://mlflow:5000; SQLite in the data dir when unset.",
    )
    bundles_kept: int = Field(
        default=3, ge=2, description="How many unpacked bundles stay on disk for instant return."
    )
