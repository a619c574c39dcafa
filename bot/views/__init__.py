"""Screens: domain objects in, a View out."""
