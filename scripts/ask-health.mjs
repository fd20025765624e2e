// Ends with 0 while the site on PORT serves pages, else with 1: for a container's health check.
const port = process.env.PORT?.trim() || '3000'
const isWell = await fetch(`http://127.0.0.1:${port}/healthz`).then(
  ({ ok }) => ok,
  () => false,
)
process.exit(isWell ? 0 : 1)
