"""The settings of what a service and its index have of each other."""

from pydantic import Field

from catalogue.environment import EnvironmentSettings


class IndexFollowing(EnvironmentSettings):
    """Where to look for the champion, how often, and whether the next one learns from use."""

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
    learn_from_use: bool = Field(
        default=True,
        description="Learn from what people pick and say, under names that tell nobody who, when "
        "`cinq pipeline run` begins; deleted accounts are never in it.",
    )
