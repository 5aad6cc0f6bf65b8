"""A registry that is quick to make: MLflow's tables are created once and copied."""

import shutil
from pathlib import Path

import pytest

from index.registry.model_registry import ModelRegistry
from index.registry.tracking import Tracking


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data dir that holds nothing but MLflow's empty tables."""
    folder = tmp_path_factory.mktemp("store")
    Tracking(folder)
    return folder


@pytest.fixture
def data_dir(empty_store: Path, tmp_path: Path) -> Path:
    """A data dir of one's own."""
    return Path(shutil.copytree(empty_store, tmp_path / "data"))


@pytest.fixture
def registry(data_dir: Path) -> ModelRegistry:
    """A registry without any version."""
    return ModelRegistry(data_dir)
