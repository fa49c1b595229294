package org.papergraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.PapergraphException;

/** How long a background server stays when nobody uses it. */
final class IdleTime {
  private static final String VARIABLE = "PAPERGRAPH_IDLE";
  private static final Duration DEFAULT = Duration.ofMinutes(15);
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6})([smh]?)");

  private IdleTime() {}

  /**
   * @throws PapergraphException where the variable is set to something else than a time
   */
  static Duration of(Map<String, String> environment) {
    String value = environment.getOrDefault(VARIABLE, "").strip();
    return value.isEmpty() ? DEFAULT : parse(value);
  }

  private static Duration parse(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new PapergraphException(
          VARIABLE
              + " is no time: "
              + value
              + ". Give seconds, or a number followed by s, m or h, as in 15m.");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofSeconds(number);
    };
  }
}
