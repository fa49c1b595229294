package org.papergraph.extract;

/** A short form and the long form that a paper gives for it. */
public record Acronym(String shortForm, String longForm) {}
