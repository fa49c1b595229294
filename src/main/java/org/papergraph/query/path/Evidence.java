package org.papergraph.query.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;

/** Reads the sentences that the hops of a path rest on. */
final class Evidence {
  private final Reader reader;

  Evidence(Reader reader) {
    this.reader = reader;
  }

  /** The hops of a path, told by its nodes. */
  List<Hop> of(List<Subject> nodes) {
    List<Optional<Mention>> mentions = new ArrayList<>();
    for (int i = 1; i < nodes.size(); i++) {
      mentions.add(mention(nodes.get(i - 1), nodes.get(i)));
    }
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Subject from = nodes.get(i);
      Subject to = nodes.get(i + 1);
      Set<Long> beside = beside(mentions, i, from instanceof Subject.Paper);
      hops.add(
          mentions
              .get(i)
              .map(mention -> mention.hop(from, to, beside))
              .orElseGet(() -> kind((Subject.Term) from, (Subject.Term) to)));
    }
    return hops;
  }

  /** The sentences of the hop that shares the paper of hop i: one that serves both says most. */
  private static Set<Long> beside(List<Optional<Mention>> mentions, int i, boolean fromPaper) {
    int other = fromPaper ? i - 1 : i + 1;
    return other < 0 || other == mentions.size()
        ? Set.of()
        : mentions.get(other).map(Mention::numbers).orElse(Set.of());
  }

  private Optional<Mention> mention(Subject from, Subject to) {
    if (from instanceof Subject.Paper paper && to instanceof Subject.Term term) {
      return Optional.of(mention(paper, term));
    }
    if (from instanceof Subject.Term term && to instanceof Subject.Paper paper) {
      return Optional.of(mention(paper, term));
    }
    return Optional.empty();
  }

  private Mention mention(Subject.Paper paper, Subject.Term term) {
    List<Map<String, String>> rows = List.of(Map.of("paper", paper.id(), "term", term.key()));
    return Mention.of(paper.id(), reader.list("path/mentions", Map.of("rows", rows)).getFirst());
  }

  private Hop kind(Subject.Term from, Subject.Term to) {
    Optional<Kind> forward = kindOf(from, to);
    return forward
        .or(() -> kindOf(to, from))
        .orElseThrow(() -> new IllegalStateException(from + " and " + to + " are not linked"))
        .hop(from, to, forward.isPresent());
  }

  private Optional<Kind> kindOf(Subject.Term narrower, Subject.Term broader) {
    List<Map<String, String>> rows =
        List.of(Map.of("narrower", narrower.key(), "broader", broader.key()));
    return reader.list("path/evidence", Map.of("rows", rows)).stream().findFirst().map(Kind::of);
  }
}
