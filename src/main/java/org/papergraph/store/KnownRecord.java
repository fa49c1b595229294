package org.papergraph.store;

/** What tells whether a stored record is still good. */
public record KnownRecord(String textHash, String extractor, long position) {}
