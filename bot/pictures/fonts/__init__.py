"""The letters of charts and pages: a subset that `build.py` cuts, under the licence beside it."""
