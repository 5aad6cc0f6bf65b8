# The API: answers from the live bundle. It holds no torch, no MLflow and no compiler.
ARG BASE=docker.io/library/debian:bookworm-slim

FROM ${BASE} AS base
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 ca-certificates \
    && rm -rf /var/lib/apt/lists/* /var/cache/debconf/*-old /var/log/*

FROM base AS installed
RUN apt-get update && apt-get install -y --no-install-recommends python3-venv
COPY requirements/images/uv.txt requirements/images/serve.txt requirements/images/trace.txt /requirements/
# Spans for OpenTelemetry only where they are asked for: TRACE=1.
ARG TRACE=
RUN python3 -m venv /installer \
    && /installer/bin/pip install --quiet --require-hashes -r /requirements/uv.txt \
    && /installer/bin/uv venv --quiet /opt/cinq
RUN VIRTUAL_ENV=/opt/cinq /installer/bin/uv pip install --quiet --no-cache --no-deps --require-hashes \
        -r /requirements/serve.txt ${TRACE:+-r /requirements/trace.txt} \
    # What is only compiled or tested against, and Arrow's RPC, which nothing here calls.
    && cd /opt/cinq/lib/python3*/site-packages \
    && rm -rf pyarrow/include pyarrow/libarrow_flight* pyarrow/_flight* \
    && find . -type d -name tests -prune -exec rm -rf {} + \
    && find . -type f \( -name '*.c' -o -name '*.h' -o -name '*.pyx' -o -name '*.pxd' -o -name '*.pyi' \) -delete

FROM installed AS compiled
COPY catalogue /srv/cinq/catalogue
COPY embeddings /srv/cinq/embeddings
COPY index /srv/cinq/index
COPY drift /srv/cinq/drift
COPY api /srv/cinq/api
COPY cli /srv/cinq/cli
# Bytecode of what serving imports, and of nothing else: a tenth of all, and start-up reads the rest never.
RUN cd /srv/cinq && /opt/cinq/bin/python -c "import cli.serve, cli.failures, alembic.command, aiosqlite, asyncpg, httptools, uvloop"

FROM base
ARG GIT_COMMIT=unknown
ARG VERSION=0.0.0
LABEL org.opencontainers.image.title="Cinq API" \
      org.opencontainers.image.description="Choose five films you love, get five films you will love." \
      org.opencontainers.image.revision="${GIT_COMMIT}" \
      org.opencontainers.image.version="${VERSION}"
RUN useradd --uid 10001 --user-group --home-dir /data --no-log-init cinq \
    && install -d -o cinq -g cinq /data
COPY --from=compiled /opt/cinq /opt/cinq
COPY --from=compiled /srv/cinq /srv/cinq
COPY deploy/docker/cinq deploy/docker/cinq-answers /usr/local/bin/
ENV PYTHONPATH=/srv/cinq \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    OMP_NUM_THREADS=1 \
    CINQ_ENVIRONMENT=production \
    CINQ_HOST=0.0.0.0 \
    CINQ_PORT=8000 \
    CINQ_DATA_DIR=/data
USER cinq
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["cinq-answers", "8000", "/livez"]
ENTRYPOINT ["cinq"]
CMD ["serve"]
