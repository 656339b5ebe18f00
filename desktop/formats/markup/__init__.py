"""Text with the marks of wikis, notebooks and typesetters."""
