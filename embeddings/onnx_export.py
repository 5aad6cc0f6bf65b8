"""Writes an encoder as an ONNX graph with its tokenizer, to be run without torch."""

import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import nn

from embeddings.errors import ExportDivergedError
from embeddings.onnx_encoder import Card, OnnxEncoder
from embeddings.sentence_transformer import SentenceTransformerEncoder

LOWEST_COSINE = 0.9999
_OPSET = 17
_LARGE_BYTES = 1 << 16
_PROBES = (
    "A retired thief is asked for one last favour.",
    "Un phare, deux gardiens et l'hiver qui ne finit pas.",
    "",
    "storm",
    "The ship does not answer; the crew argue, listen, and vote. " * 40,
)


class _UnitVectors(nn.Module):
    """The whole model, pooling and normalisation included, from token ids to unit vectors."""

    def __init__(self, encoder: SentenceTransformerEncoder) -> None:
        super().__init__()
        self.model = encoder.model
        self.wants_token_types = "token_type_ids" in encoder.model.tokenizer.model_input_names

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        features = {"input_ids": input_ids, "attention_mask": attention_mask}
        if self.wants_token_types:
            features["token_type_ids"] = torch.zeros_like(input_ids)
        pooled = self.model(features)["sentence_embedding"]
        return nn.functional.normalize(pooled, dim=1)


def export(encoder: SentenceTransformerEncoder, folder: Path) -> OnnxEncoder:
    """Write the graph, its weights beside it, tokenizer and `encoder.json` to `folder`.

    Returns the encoder loaded from there. Raises ExportDivergedError when it does not give the
    same vectors as `encoder`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        _write_graph(encoder, Path(draft) / "whole.onnx")
        _write_apart(Path(draft) / "whole.onnx", folder / "model.onnx")
    encoder.tokenizer.save(str(folder / "tokenizer.json"))
    card = Card(
        name=encoder.name,
        dimension=encoder.dimension,
        weights_sha256=encoder.weights_sha256,
        window=encoder.window,
        query_prompt=encoder.query_prompt,
        passage_prompt=encoder.passage_prompt,
    )
    (folder / "encoder.json").write_text(card.model_dump_json(indent=2) + "\n", encoding="utf-8")
    exported = OnnxEncoder(folder)
    _check(encoder, exported)
    return exported


def _write_graph(encoder: SentenceTransformerEncoder, path: Path) -> None:
    ids = torch.tensor([[1, 2, 3, 4], [1, 2, 0, 0]])
    mask = torch.tensor([[1, 1, 1, 1], [1, 1, 0, 0]])
    with warnings.catch_warnings(), torch.no_grad():
        # The tracing exporter is deprecated, but its graph runs 15 % faster on a processor and is
        # written five times sooner; what tracing could get wrong, _check() finds.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _UnitVectors(encoder).eval(),
            (ids, mask),
            path,
            input_names=["input_ids", "attention_mask"],
            output_names=["vectors"],
            dynamic_axes={
                "input_ids": {0: "texts", 1: "tokens"},
                "attention_mask": {0: "texts", 1: "tokens"},
                "vectors": {0: "texts"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )


def _write_apart(whole: Path, path: Path) -> None:
    """Write the graph in `whole` to `path` with its weights in a file beside it.

    ONNX Runtime maps such a file into memory: of the vectors of all words only those asked for are
    ever read, which is half of the weights of a small encoder.
    """
    options = onnxruntime.SessionOptions()
    # Further optimisations would fit this machine's processor alone.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(path)
    prefix = "session.optimized_model_external_initializers"
    options.add_session_config_entry(f"{prefix}_file_name", "model.bin")
    options.add_session_config_entry(f"{prefix}_min_size_in_bytes", str(_LARGE_BYTES))
    onnxruntime.InferenceSession(str(whole), options, providers=["CPUExecutionProvider"])


def _check(original: SentenceTransformerEncoder, exported: OnnxEncoder) -> None:
    expected = original.encode_passages(_PROBES)
    found = exported.encode_passages(_PROBES)
    cosine = float(np.sum(expected * found, axis=1).min())
    if not cosine >= LOWEST_COSINE:
        raise ExportDivergedError(original.name, cosine)
