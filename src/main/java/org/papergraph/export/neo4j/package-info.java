/** Graphs as Neo4j itself takes them in. */
package org.papergraph.export.neo4j;
