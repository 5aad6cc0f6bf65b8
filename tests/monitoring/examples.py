"""An example for every alert."""

from tests.monitoring import examples_data, examples_quality, examples_service
from tests.monitoring.series import Example

EXAMPLES: dict[str, Example] = {
    **examples_service.EXAMPLES,
    **examples_quality.EXAMPLES,
    **examples_data.EXAMPLES,
}
