package org.papergraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.AcronymFinder.Definition;

/**
 * Types what a paper introduces under a name that does not tell: it is what the introducing
 * sentence calls it, wherever in the paper the name, or its acronym, stands.
 */
final class ProposedTypes {
  private final Map<String, MentionType> types = new HashMap<>();

  ProposedTypes(Set<TaggedPhrase> proposed, List<Definition> definitions) {
    Cues cues = new Cues();
    proposed.stream()
        .filter(ProposedTypes::isUntold)
        .forEach(
            t ->
                types.merge(name(t.phrase()), cues.proposedType(t.phrase()), ProposedTypes::first));
    for (Definition definition : definitions) {
      share(name(definition.shortForm()), name(definition.longForm()));
      share(name(definition.longForm()), name(definition.shortForm()));
    }
  }

  /** Sets have no order; types do. */
  private static MentionType first(MentionType one, MentionType other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void share(String from, String to) {
    if (types.containsKey(from)) {
      types.putIfAbsent(to, types.get(from));
    }
  }

  private static boolean isUntold(TaggedPhrase tagged) {
    return tagged.type() == MentionType.CONCEPT || tagged.phrase().size() == 1;
  }

  private static String name(Phrase phrase) {
    return phrase.size() == 1 ? AcronymFinder.singular(phrase.text()) : phrase.lemma();
  }

  TaggedPhrase typed(TaggedPhrase tagged) {
    MentionType type = types.getOrDefault(name(tagged.phrase()), tagged.type());
    return isUntold(tagged) ? new TaggedPhrase(tagged.phrase(), type, tagged.confidence()) : tagged;
  }
}
