"""Bots to compare with, each written as its own documentation shows it. They run as processes."""
