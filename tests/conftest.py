"""What every test may ask for; no test reaches beyond this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_socket import socket_allow_hosts

from index.film_index import FilmIndex
from tests.bundles import tiny_bundle
from tests.mlflow_server import mlflow_server


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their length: archives carry the time, and all workers must agree on names."""
    return f"{argname}-of-{len(val)}-bytes" if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def only_this_machine() -> None:
    """Refuse every connection that leaves this machine."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(scope="session")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a real small bundle, built once; not to be changed."""
    return tiny_bundle(tmp_path_factory.mktemp("bundle") / "tiny")


@pytest.fixture(scope="session")
def film_index(bundle_folder: Path) -> FilmIndex:
    """The small bundle, loaded."""
    return FilmIndex.load(bundle_folder, "test")


@pytest.fixture(scope="session")
def registry_server(bundle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real MLflow server that knows the small bundle as versions 1 and 2."""
    # MLflow takes seconds to import.
    from index.registry.model_registry import ModelRegistry  # noqa: PLC0415

    with mlflow_server(tmp_path_factory.mktemp("server")) as url:
        registry = ModelRegistry(tmp_path_factory.mktemp("registrar"), url)
        for _ in range(2):
            registry.register(bundle_folder, {}, {})
        yield url
