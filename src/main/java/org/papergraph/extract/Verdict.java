package org.papergraph.extract;

import java.util.Optional;

/**
 * What a tagger says of one noun phrase.
 *
 * @param left what it would mark of it
 * @param cut why that is not all of it, in words; of no meaning where it is
 * @param against why it marks nothing there, in words; empty where it marks what is left
 */
record Verdict(Phrase left, String cut, Optional<String> against) {}
