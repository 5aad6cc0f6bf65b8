"""Tests of the documentation: what it says to do is done."""
