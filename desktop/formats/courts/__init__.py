"""Records of courts, hearings and depositions."""
