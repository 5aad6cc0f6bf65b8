"""The encoder that embeds films, and its light twin that goes into the bundle."""

from pathlib import Path

from embeddings.encoder import Encoder
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.onnx_export import export
from embeddings.sentence_transformer import SentenceTransformerEncoder
from embeddings.settings import EmbeddingsSettings
from index.bundle import replacing

_ONNX = "onnx"


def serving_encoder_folder(data_dir: Path) -> Path:
    """Return the folder of the ONNX twin of the configured encoder, exported once."""
    encoder = SentenceTransformerEncoder(EmbeddingsSettings().encoder)
    place = data_dir / "encoders" / encoder.weights_sha256[:16]
    if not place.exists():
        with replacing(place) as draft:
            export(encoder, draft / _ONNX)
    return place / _ONNX


def bulk_encoder(data_dir: Path) -> Encoder:
    """Return the encoder that embeds the catalogue, by the setting CINQ_ENCODER_ENGINE."""
    settings = EmbeddingsSettings()
    if settings.encoder_engine == "onnx":
        folder = serving_encoder_folder(data_dir)
        return OnnxEncoder(folder, threads=settings.encoder_threads)
    return SentenceTransformerEncoder(settings.encoder, threads=settings.encoder_threads)
