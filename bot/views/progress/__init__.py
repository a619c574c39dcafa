"""Progress in words and as a chart, and the page for the physiotherapist."""
