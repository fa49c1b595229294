package org.papergraph.export;

import java.util.List;

/**
 * What a format is, to those who choose one.
 *
 * @param name as {@code --format} takes it
 * @param profiles as {@code --profile} takes them, that which is taken without it first; empty if
 *     there is but one way to write it
 * @param purpose what it is for
 * @param loses what of the graph it does not carry, whatever the graph
 */
public record Description(String name, List<String> profiles, String purpose, String loses) {
  public Description {
    profiles = List.copyOf(profiles);
  }
}
