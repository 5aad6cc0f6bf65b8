# The web app and nginx before the API's replicas. Node.js is only there while it is built.
ARG BASE=docker.io/library/debian:bookworm-slim

FROM ${BASE} AS built
RUN apt-get update && apt-get install -y --no-install-recommends python3-venv
COPY requirements/images/node.txt /requirements/
RUN python3 -m venv /node && /node/bin/pip install --quiet --require-hashes -r /requirements/node.txt
ENV PATH=/node/bin:$PATH
WORKDIR /web
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --silent --no-progress --no-audit
COPY frontend ./
RUN npm run --silent build

FROM ${BASE}
ARG GIT_COMMIT=unknown
ARG VERSION=0.0.0
LABEL org.opencontainers.image.title="Cinq web" \
      org.opencontainers.image.description="The web app of Cinq, and nginx in front of its API." \
      org.opencontainers.image.revision="${GIT_COMMIT}" \
      org.opencontainers.image.version="${VERSION}"
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx-light curl gettext-base \
    && rm -rf /var/lib/apt/lists/* /var/cache/debconf/*-old /var/log/* \
    && install -d /var/log/nginx \
    && ln -s /dev/stderr /var/log/nginx/error.log \
    && useradd --uid 10001 --user-group --no-create-home --no-log-init cinq
COPY deploy/nginx /etc/cinq
COPY --from=built /web/dist /srv/web
USER cinq
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 CMD ["curl", "--silent", "--fail", "--output", "/dev/null", "http://127.0.0.1:8080/livez"]
ENTRYPOINT ["/etc/cinq/start"]
