"""The reading view: model, geometry, painting."""
