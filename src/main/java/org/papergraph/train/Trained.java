package org.papergraph.train;

import java.util.List;
import org.papergraph.encode.Tensors;

/**
 * A tagger that learned.
 *
 * @param settings lines that tell how
 * @param figures lines that tell how well it does
 */
public record Trained(Tensors weights, List<String> settings, List<String> figures) {}
