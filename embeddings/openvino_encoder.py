"""The exported encoder for whole catalogues, on processors that compute in bfloat16 themselves.

Passages are computed by OpenVINO in bfloat16: three times as many in the same time, at a cosine
of .9999 and more to those of single precision (docs/journal/embedding.md). Queries are computed
as they are when served.
"""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import openvino as ov
from openvino import properties
from openvino.properties import hint

from embeddings.encoder import Vectors
from embeddings.errors import EncoderDamagedError
from embeddings.onnx_encoder import Ids, OnnxEncoder, side_by_side

# A kernel is made for each shape: lengths that are multiples of this make few of them.
_LENGTHS_OF = 8
# What OpenVINO's bindings set up at the first inference of a process waits for the interpreter
# while it keeps all others out: two threads at once would wait for each other for ever.
_FIRST = threading.Lock()


def computes_bfloat16() -> bool:
    """Tell whether this processor has instructions for bfloat16."""
    return "BF16" in ov.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


class OpenVinoEncoder(OnnxEncoder):
    """Encodes passages in bfloat16, `threads` batches side by side; safe to share.

    Raises EncoderDamagedError when the folder is not a whole exported encoder.
    """

    _texts_at_once = 8

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        super().__init__(folder, threads=threads)
        core = ov.Core()
        try:
            self._model = core.compile_model(
                core.read_model(folder / "model.onnx"),
                "CPU",
                {
                    hint.inference_precision: ov.Type.bf16,
                    properties.inference_num_threads: threads,
                    properties.num_streams: threads,
                },
            )
        except RuntimeError as error:
            raise EncoderDamagedError(folder, f"OpenVINO cannot load it ({error})") from error
        self._of_thread = threading.local()
        with _FIRST:
            self._run_many([[0]])

    def _run_many(self, tokens: Sequence[Ids]) -> Vectors:
        request = getattr(self._of_thread, "request", None)
        if request is None:
            request = self._of_thread.request = self._model.create_infer_request()
        request.infer(side_by_side(tokens, _LENGTHS_OF))
        vectors: Vectors = np.array(request.get_output_tensor().data, dtype=np.float32)
        return vectors
