# The pipeline: the project's environment, and Airflow in one of its own; MLflow's server is started from it too.
ARG BASE=docker.io/library/debian:bookworm-slim

FROM ${BASE} AS base
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 libgomp1 \
    && rm -rf /var/lib/apt/lists/* /var/cache/debconf/*-old /var/log/*

FROM base AS installer
RUN apt-get update && apt-get install -y --no-install-recommends python3-venv
COPY requirements/images/uv.txt /requirements/images/
RUN python3 -m venv /installer && /installer/bin/pip install --quiet --require-hashes -r /requirements/images/uv.txt

FROM installer AS project
COPY requirements/images/pipeline.txt /requirements/images/
COPY requirements/torch.txt requirements/install-torch /requirements/
RUN /installer/bin/uv venv --quiet /opt/cinq \
    && VIRTUAL_ENV=/opt/cinq /installer/bin/uv pip install --quiet --no-cache --no-deps --require-hashes -r /requirements/images/pipeline.txt
# The CPU build, by its version: it comes from another index than the rest.
RUN VIRTUAL_ENV=/opt/cinq UV_NO_CACHE=1 UV=/installer/bin/uv bash /requirements/install-torch \
    && cd /opt/cinq/lib/python3*/site-packages \
    && cp certifi/cacert.pem /opt/cinq/authorities.pem \
    && rm -rf pyarrow/include torch/include torch/share torch/test \
    && find . -type d -name tests -prune -exec rm -rf {} + \
    && find . -type f \( -name '*.c' -o -name '*.h' -o -name '*.a' -o -name '*.pyx' -o -name '*.pxd' \) -delete

FROM installer AS airflow
COPY requirements/images/airflow.txt /requirements/images/
RUN /installer/bin/uv venv --quiet /opt/airflow \
    && VIRTUAL_ENV=/opt/airflow /installer/bin/uv pip install --quiet --no-cache --no-deps --require-hashes -r /requirements/images/airflow.txt \
    && find /opt/airflow -type d -name tests -prune -exec rm -rf {} +

FROM base
ARG GIT_COMMIT=unknown
ARG VERSION=0.0.0
LABEL org.opencontainers.image.title="Cinq pipeline" \
      org.opencontainers.image.description="From films to a live index: the steps, their schedules, the registry's server." \
      org.opencontainers.image.revision="${GIT_COMMIT}" \
      org.opencontainers.image.version="${VERSION}"
RUN useradd --uid 10001 --user-group --home-dir /data --no-log-init cinq \
    && install -d -o cinq -g cinq /data /airflow /artifacts
COPY --from=project /opt/cinq /opt/cinq
COPY --from=airflow /opt/airflow /opt/airflow
COPY catalogue /srv/cinq/catalogue
COPY embeddings /srv/cinq/embeddings
COPY index /srv/cinq/index
COPY drift /srv/cinq/drift
COPY api /srv/cinq/api
COPY cli /srv/cinq/cli
COPY dags /srv/cinq/dags
COPY deploy/airflow /srv/cinq/deploy/airflow
COPY deploy/docker/cinq deploy/docker/cinq-answers deploy/docker/airflow deploy/docker/mlflow-server deploy/docker/first-index deploy/docker/airflow-migrate /usr/local/bin/
# Whom it trusts elsewhere is pinned with the rest.
ENV SSL_CERT_FILE=/opt/cinq/authorities.pem \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DO_NOT_TRACK=1 \
    CINQ_DATA_DIR=/data \
    CINQ_COMMAND=/usr/local/bin/cinq \
    CINQ_AIRFLOW_POOL=cinq \
    AIRFLOW_HOME=/airflow \
    AIRFLOW__CORE__DAGS_FOLDER=/srv/cinq/dags \
    AIRFLOW__CORE__LOAD_EXAMPLES=False \
    AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION=False \
    AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=True
USER cinq
WORKDIR /data
VOLUME ["/data", "/airflow", "/artifacts"]
EXPOSE 5000 8080
# What it runs as says in docker-compose.yml how it is asked; asked for nothing else, the environment has to work.
HEALTHCHECK --interval=60s --timeout=30s --start-period=60s --retries=3 CMD ["cinq", "--help"]
CMD ["airflow", "api-server"]
