import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from embeddings import minilm
from embeddings.errors import (
    EncoderDamagedError,
    EncoderUnknownError,
    ExportDivergedError,
    WeightsMismatchError,
)
from embeddings.exported import exported_folder
from embeddings.model_files import model_files
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.onnx_export import export
from embeddings.openvino_encoder import OpenVinoEncoder
from embeddings.sentence_transformer import SentenceTransformerEncoder


def test_an_encoder_is_exported_once_and_then_found(tmp_path: Path) -> None:
    folder = exported_folder(minilm.NAME, tmp_path)
    written = (folder / "model.onnx").stat().st_mtime_ns
    assert exported_folder(minilm.NAME, tmp_path) == folder
    assert (folder / "model.onnx").stat().st_mtime_ns == written
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    assert OnnxEncoder(folder).dimension == 384


def test_serving_loads_no_torch(exported_folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from embeddings.onnx_encoder import OnnxEncoder;"
        "from embeddings.exported import exported_folder;"
        "OnnxEncoder(Path(sys.argv[1])).encode_query('rain');"
        "sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(exported_folder)], check=True)


def test_computing_in_bfloat16_tells_nobody(tmp_path: Path) -> None:
    told = tmp_path / "openvino_telemetry"
    (told / "backend").mkdir(parents=True)
    for package in (told, told / "backend"):
        (package / "__init__.py").write_text("raise AssertionError('it would be told')")
    program = (
        "import sys, embeddings.openvino_encoder, openvino.tools.ovc.telemetry_utils as used;"
        "sys.exit('stub' not in used.tm.__name__)"
    )
    paths = os.pathsep.join([str(tmp_path), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)


def test_a_model_in_a_folder_is_an_encoder(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(minilm.folder(), folder)
    encoder = SentenceTransformerEncoder(str(folder))
    assert encoder.weights_sha256 == minilm.WEIGHTS_SHA256
    assert encoder.encode_query("rain").shape == (384,)


def test_weights_in_several_files_have_one_digest(tmp_path: Path) -> None:
    (tmp_path / "1_Dense").mkdir()
    (tmp_path / "model.safetensors").write_bytes(b"one")
    (tmp_path / "1_Dense" / "model.safetensors").write_bytes(b"two")
    first = model_files(str(tmp_path)).weights_sha256
    (tmp_path / "1_Dense" / "model.safetensors").write_bytes(b"three")
    assert model_files(str(tmp_path)).weights_sha256 != first


def test_weights_other_than_published_are_refused() -> None:
    with pytest.raises(WeightsMismatchError, match="install them again"):
        minilm.check("0" * 64)


def test_a_folder_without_weights_is_no_encoder(tmp_path: Path) -> None:
    with pytest.raises(EncoderUnknownError, match="holds no"):
        model_files(str(tmp_path))


def test_a_name_that_cannot_be_one_is_no_encoder() -> None:
    with pytest.raises(EncoderUnknownError, match="set CINQ_ENCODER"):
        model_files("no such/folder/any where")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "encoder.json"])
@pytest.mark.parametrize("content", [None, b"", b"half of"])
def test_a_damaged_export_is_refused(
    exported_folder: Path, tmp_path: Path, name: str, content: bytes | None
) -> None:
    folder = tmp_path / "encoder"
    shutil.copytree(exported_folder, folder)
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    for engine in (OnnxEncoder, OpenVinoEncoder):
        with pytest.raises(EncoderDamagedError, match="export the encoder again"):
            engine(folder)


def test_an_export_that_disagrees_is_refused(
    original: SentenceTransformerEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("embeddings.onnx_export.LOWEST_COSINE", 1.1)
    with pytest.raises(ExportDivergedError, match="set CINQ_ENCODER"):
        export(original, tmp_path / "encoder")
