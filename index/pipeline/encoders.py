"""The encoder that embeds films, and its light twin that goes into the bundle."""

from pathlib import Path

from embeddings.encoder import Encoder
from embeddings.exported import exported_folder
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.openvino_encoder import OpenVinoEncoder, computes_bfloat16
from embeddings.settings import EmbeddingsSettings


def serving_encoder_folder(data_dir: Path) -> Path:
    """Return the folder of the ONNX twin of the configured encoder, exported once."""
    return exported_folder(EmbeddingsSettings().encoder, data_dir / "encoders")


def bulk_encoder(data_dir: Path) -> Encoder:
    """Return the encoder that embeds the catalogue, by the setting CINQ_ENCODER_ENGINE."""
    settings = EmbeddingsSettings()
    if settings.encoder_engine == "torch":
        # Importing torch takes seconds that the usual engines do not need.
        from embeddings.sentence_transformer import SentenceTransformerEncoder  # noqa: PLC0415

        return SentenceTransformerEncoder(settings.encoder, threads=settings.encoder_threads)
    return exported_encoder(serving_encoder_folder(data_dir), settings)


def exported_encoder(folder: Path, settings: EmbeddingsSettings | None = None) -> Encoder:
    """Return what embeds many films by the exported encoder in `folder`, as the settings say."""
    chosen = settings or EmbeddingsSettings()
    is_auto, threads = chosen.encoder_engine == "auto", chosen.encoder_threads
    if chosen.encoder_engine == "openvino" or (is_auto and computes_bfloat16()):
        return OpenVinoEncoder(folder, threads=threads)
    return OnnxEncoder(folder, threads=threads)
