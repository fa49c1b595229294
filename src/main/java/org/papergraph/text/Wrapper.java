package org.papergraph.text;

/**
 * Mark-up around a stretch of the original, such as a command with the brace after it, and the
 * closing brace.
 */
record Wrapper(int openStart, int openEnd, int closeStart, int closeEnd) {}
