from pathlib import Path

import pytest
from hypothesis import settings

from embeddings.onnx_encoder import OnnxEncoder
from embeddings.onnx_export import export
from embeddings.openvino_encoder import OpenVinoEncoder
from embeddings.sentence_transformer import SentenceTransformerEncoder

# No test fails for being slow: machines differ, and share their processors.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def original() -> SentenceTransformerEncoder:
    return SentenceTransformerEncoder(threads=1)


@pytest.fixture(scope="session")
def exported_folder(
    original: SentenceTransformerEncoder, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("export") / "encoder"
    export(original, folder)
    return folder


@pytest.fixture(scope="session")
def exported(exported_folder: Path) -> OnnxEncoder:
    return OnnxEncoder(exported_folder, threads=2)


@pytest.fixture(scope="session")
def in_bfloat16(exported_folder: Path) -> OpenVinoEncoder:
    return OpenVinoEncoder(exported_folder, threads=2)
