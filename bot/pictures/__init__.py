"""Pictures: figures from key poses, charts."""
