/**
 * Writing graphs for other tools: what is read of the graph, and where it is written. Each family
 * of formats is a part of this package that knows no other; {@code formats} puts them together.
 */
package org.papergraph.export;
