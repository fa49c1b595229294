package org.papergraph.resolve;

import java.util.List;
import java.util.SortedMap;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;

/**
 * A term: all mentions, in all papers, that name one thing.
 *
 * @param key its normal form; that of the long form where the paper gives one
 * @param name its best display form
 * @param type that which most papers take it for
 * @param aliases its other forms, sorted
 * @param acronyms its short forms, sorted
 * @param mentions those of each paper by the paper's id, in the order of the text
 */
public record Entity(
    String key,
    String name,
    MentionType type,
    List<String> aliases,
    List<String> acronyms,
    SortedMap<String, List<Mention>> mentions) {

  /** Whether it is its key, its name or an alias, in any case. */
  public boolean isCalled(String typed) {
    String folded = Name.fold(typed);
    return folded.equals(key)
        || folded.equals(Name.fold(name))
        || aliases.stream().map(Name::fold).anyMatch(folded::equals);
  }

  /** Whether it is called {@code typed}, or that in another number or spelling. */
  public boolean isLike(String typed) {
    String form = NormalForm.of(typed);
    return form.equals(key)
        || form.equals(NormalForm.of(name))
        || aliases.stream().map(NormalForm::of).anyMatch(form::equals);
  }
}
