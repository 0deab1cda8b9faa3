"""Writes a briefing site from collected articles and curated annotations."""
