"""The first thing a person sees without a plan: ways to begin."""
