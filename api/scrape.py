"""What is looked up at the moment Prometheus asks."""

from api.wiring import Wiring


async def look(wiring: Wiring) -> None:
    """Bring the gauges of a service up to date."""
    metrics = wiring.metrics
    metrics.database_up.set(await wiring.database.answers())
    connections = wiring.database.connections()
    metrics.connections.labels("in use").set(connections.in_use)
    metrics.connections.labels("idle").set(connections.idle)
    metrics.connections_limit.set(connections.most)
    wiring.served_films.show(wiring.clock())
    live = wiring.live_index
    metrics.index_live.set(live.version is not None)
    if live.version is not None:
        metrics.show_model(live.films.manifest, live.version)
    if live.promoted_at is not None:
        metrics.model_promoted.set(live.promoted_at.timestamp())
