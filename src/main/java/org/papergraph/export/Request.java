package org.papergraph.export;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a user wants a format.
 *
 * @param profile one of {@link Description#profiles}, or empty where there are none
 * @param file of the user's, for formats that write into one
 */
public record Request(String profile, Optional<Path> file) {}
