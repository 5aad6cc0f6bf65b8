"""The encoder that embeds films, and its light twin that goes into the bundle."""

from pathlib import Path

from embeddings.encoder import Encoder
from embeddings.exported import exported_folder
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.settings import EmbeddingsSettings


def serving_encoder_folder(data_dir: Path) -> Path:
    """Return the folder of the ONNX twin of the configured encoder, exported once."""
    return exported_folder(EmbeddingsSettings().encoder, data_dir / "encoders")


def bulk_encoder(data_dir: Path) -> Encoder:
    """Return the encoder that embeds the catalogue, by the setting CINQ_ENCODER_ENGINE."""
    settings = EmbeddingsSettings()
    if settings.encoder_engine == "onnx":
        folder = serving_encoder_folder(data_dir)
        return OnnxEncoder(folder, threads=settings.encoder_threads)
    # Importing torch takes seconds that the usual engine does not need.
    from embeddings.sentence_transformer import SentenceTransformerEncoder  # noqa: PLC0415

    return SentenceTransformerEncoder(settings.encoder, threads=settings.encoder_threads)
