"""Use-cases that join formats, engines and exporters, without Qt."""
