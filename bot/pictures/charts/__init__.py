"""Charts and the physiotherapist's page: SVG drawn from a runner's days, made into PNG."""
