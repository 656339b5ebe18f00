"""Values and rules: no Qt, no files, no network, no clock."""
