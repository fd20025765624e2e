# The site in a container: `docker build --build-arg SITE_URL=https://help.example.com -t zhinan .`
# What is published while the image is built is served at once; content that is mounted later is published
# when the container starts.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/installed.mjs scripts/content-types.mjs scripts/
RUN node -e "import('./scripts/installed.mjs').then(({ ensurePackages }) => ensurePackages())"

FROM packages AS site
COPY . .
ARG SITE_URL=
ENV SITE_URL=$SITE_URL
RUN npm run build

FROM node:24-bookworm-slim
ARG SITE_URL=
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data LOG_FORMAT=json SITE_URL=$SITE_URL
WORKDIR /app
RUN install -d -o node -g node /app /data
COPY --from=site --chown=node:node /app ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["node", "scripts/ask-health.mjs"]
# Not npm: the signal to end goes to the server itself.
# What is young in memory stays small (2 MiB): 100 MB less under load, and as fast.
CMD ["node", "--max-semi-space-size=2", "scripts/start.mjs"]
