# The drift service: reports and their gauges. It holds no torch, no MLflow and no compiler.
ARG BASE=docker.io/library/debian:bookworm-slim

FROM ${BASE} AS base
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 \
    && rm -rf /var/lib/apt/lists/* /var/cache/debconf/*-old /var/log/*

FROM base AS installed
RUN apt-get update && apt-get install -y --no-install-recommends python3-venv
COPY requirements/images/uv.txt requirements/images/monitoring.txt /requirements/
RUN python3 -m venv /installer \
    && /installer/bin/pip install --quiet --require-hashes -r /requirements/uv.txt \
    && /installer/bin/uv venv --quiet /opt/cinq
RUN VIRTUAL_ENV=/opt/cinq /installer/bin/uv pip install --quiet --no-cache --no-deps --require-hashes \
        -r /requirements/monitoring.txt \
    && cd /opt/cinq/lib/python3*/site-packages \
    && rm -rf pyarrow/include pyarrow/libarrow_flight* pyarrow/_flight* \
    && find . -type d -name tests -prune -exec rm -rf {} + \
    && find . -type f \( -name '*.c' -o -name '*.h' -o -name '*.pyx' -o -name '*.pxd' -o -name '*.pyi' \) -delete

FROM base
ARG GIT_COMMIT=unknown
ARG VERSION=0.0.0
LABEL org.opencontainers.image.title="Cinq drift" \
      org.opencontainers.image.description="Tells whether today is like the weeks before." \
      org.opencontainers.image.revision="${GIT_COMMIT}" \
      org.opencontainers.image.version="${VERSION}"
RUN useradd --uid 10001 --user-group --home-dir /data --no-log-init cinq \
    && install -d -o cinq -g cinq /data
COPY --from=installed /opt/cinq /opt/cinq
COPY catalogue /srv/cinq/catalogue
COPY embeddings /srv/cinq/embeddings
COPY index /srv/cinq/index
COPY drift /srv/cinq/drift
COPY api /srv/cinq/api
COPY cli /srv/cinq/cli
COPY deploy/docker/cinq deploy/docker/cinq-answers /usr/local/bin/
# What draws the pages keeps its settings in a home folder, and calls nobody.
ENV PYTHONPATH=/srv/cinq \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    OMP_NUM_THREADS=1 \
    HOME=/tmp \
    DO_NOT_TRACK=1 \
    CINQ_DRIFT_HOST=0.0.0.0 \
    CINQ_DRIFT_PORT=8100 \
    CINQ_DATA_DIR=/data
USER cinq
WORKDIR /data
VOLUME /data
EXPOSE 8100
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["cinq-answers", "8100", "/livez"]
ENTRYPOINT ["cinq"]
CMD ["drift", "serve"]
