"""Where a service looks for its index: a remote registry, or the pointer in its data directory."""

from api.index_metrics import IndexMetrics
from api.live_index import IndexSource
from api.promoted_bundles import PromotedBundles
from api.registry_bundles import RegistryBundles
from api.settings import Settings
from index.registry.remote import RemoteRegistry


def index_source(settings: Settings, metrics: IndexMetrics) -> IndexSource:
    """Return the source that the settings name.

    A tracking URI that is no web address is a registry on this machine: what is promoted there
    moves the pointer in the data directory.
    """
    uri = settings.mlflow_tracking_uri
    if uri is None or not uri.startswith(("http://", "https://")):
        return PromotedBundles(settings.data_dir)
    return RegistryBundles(settings.data_dir, RemoteRegistry(uri), settings.bundles_kept, metrics)
