"""Which engine embeds the catalogue."""

from pathlib import Path

import pytest

from embeddings.onnx_encoder import OnnxEncoder
from embeddings.openvino_encoder import OpenVinoEncoder
from index.bundle import ENCODER
from index.pipeline import encoders


@pytest.mark.parametrize(
    ("engine", "able", "expected"),
    [
        ("auto", "able", OpenVinoEncoder),
        ("auto", None, OnnxEncoder),
        ("onnx", "able", OnnxEncoder),
        ("openvino", None, OpenVinoEncoder),
        ("", None, OnnxEncoder),
    ],
)
def test_the_engine_is_the_one_set_or_what_the_processor_is_best_at(
    bundle_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    engine: str,
    able: object,
    expected: type[OnnxEncoder],
) -> None:
    monkeypatch.setenv("CINQ_ENCODER_ENGINE", engine)
    monkeypatch.setattr(encoders, "computes_bfloat16", lambda: able)

    assert type(encoders.exported_encoder(bundle_folder / ENCODER)) is expected
