"""What Cinq costs, measured part by part; the page of speed is written from it."""
