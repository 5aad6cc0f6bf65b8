import sys

# Where this package of OpenVINO is installed, each import of it would be told to a company.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
