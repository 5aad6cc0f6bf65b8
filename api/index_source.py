"""Where a service looks for its index: a remote registry, or the pointer in its data directory."""

from api.index_metrics import IndexMetrics
from api.live_index import IndexSource
from api.promoted_bundles import PromotedBundles
from api.registry_bundles import RegistryBundles
from api.settings import Settings
from index.registry.remote import RemoteRegistry
from index.registry.remote_server import RemoteServer, is_server


def index_source(settings: Settings, metrics: IndexMetrics) -> IndexSource:
    """Return the source that the settings name.

    A tracking URI that is no web address is a registry on this machine: what is promoted there
    moves the pointer in the data directory.
    """
    uri = settings.mlflow_tracking_uri
    if not is_server(uri):
        return PromotedBundles(settings.data_dir)
    registry = RemoteRegistry(RemoteServer(uri))
    return RegistryBundles(settings.data_dir, registry, settings.bundles_kept, metrics)
