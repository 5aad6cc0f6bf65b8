"""What others would serve instead: each in a process of its own, in the peers' environment."""
