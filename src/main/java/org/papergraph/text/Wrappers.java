package org.papergraph.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** All mark-up that was taken off a text, found by where it opens and where it closes. */
final class Wrappers {
  private final Wrapper[] byOpening;
  private final Wrapper[] byClosing;

  Wrappers(List<Wrapper> wrappers) {
    byOpening = sorted(wrappers, Wrapper::openStart);
    byClosing = sorted(wrappers, Wrapper::closeEnd);
  }

  private static Wrapper[] sorted(List<Wrapper> wrappers, ToIntFunction<Wrapper> place) {
    Wrapper[] sorted = wrappers.toArray(Wrapper[]::new);
    Arrays.sort(sorted, Comparator.comparingInt(place));
    return sorted;
  }

  /**
   * Widens {@code core} by openings from {@code floor} on whose closings it holds, and by closings
   * up to {@code ceiling} whose openings it holds.
   */
  Span balance(Span core, int floor, int ceiling) {
    return new Span(openingFor(core, floor), closingFor(core, ceiling));
  }

  private int openingFor(Span core, int floor) {
    for (int i = firstFrom(byOpening, Wrapper::openStart, floor); i < byOpening.length; i++) {
      Wrapper wrapper = byOpening[i];
      if (wrapper.openEnd() > core.start()) {
        break;
      }
      if (wrapper.closeStart() < core.end()) {
        return wrapper.openStart();
      }
    }
    return core.start();
  }

  private int closingFor(Span core, int ceiling) {
    for (int i = firstFrom(byClosing, Wrapper::closeEnd, ceiling + 1) - 1; i >= 0; i--) {
      Wrapper wrapper = byClosing[i];
      if (wrapper.closeStart() < core.end()) {
        break;
      }
      if (wrapper.openStart() >= core.start()) {
        return wrapper.closeEnd();
      }
    }
    return core.end();
  }

  private static int firstFrom(Wrapper[] sorted, ToIntFunction<Wrapper> place, int from) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(sorted[middle]) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
