package org.papergraph.eval;

import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param facts figures by name, the name of the set under {@code "set"}, in the order of printing
 * @param part what the rows are called
 * @param rows figures of parts, or errors, each with the same names in the same order
 */
public record Evaluation(Map<String, Object> facts, String part, List<Map<String, Object>> rows) {}
