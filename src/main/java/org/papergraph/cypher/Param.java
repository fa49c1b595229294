package org.papergraph.cypher;

import java.util.Optional;

/** A parameter that a statement takes, as its header declares it. */
public record Param(
    String name, ParamType type, Optional<String> defaultValue, String description) {}
