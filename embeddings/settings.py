"""Which encoder turns texts into vectors, and how it runs."""

import os
from typing import Literal

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from catalogue.environment import EnvironmentSettings
from embeddings import minilm


def _processors() -> int:
    # Only Linux tells which of the machine's processors this process may use.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class EmbeddingsSettings(EnvironmentSettings):
    """Settings of the encoder; each comes from the environment variable CINQ_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="CINQ_", frozen=True, env_ignore_empty=True)

    encoder: str = Field(
        default=minilm.NAME,
        description="Sentence-transformers model: its name on the Hugging Face hub, or a folder.",
    )
    encoder_engine: Literal["auto", "openvino", "onnx", "torch"] = Field(
        default="auto",
        description="What embeds the catalogue: openvino computes in bfloat16, onnx in single "
        "precision, torch is the original and slowest; auto takes openvino where the processor "
        "has instructions for bfloat16, else onnx.",
    )
    encoder_threads: int = Field(
        default_factory=_processors,
        ge=1,
        description="Processor threads that embed the catalogue; every one it may use when unset.",
    )
