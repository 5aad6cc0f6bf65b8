"""Load: what many people do at once, over HTTP and nothing else."""
