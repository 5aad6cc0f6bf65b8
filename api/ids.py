"""Ids of what belongs to a person, as requests carry them."""

EXAMPLE_ID = "0d9a3a3e-5a0e-4f0b-9f6c-1f1f4c8f7c55"
"""What the OpenAPI document shows in the place of one."""
