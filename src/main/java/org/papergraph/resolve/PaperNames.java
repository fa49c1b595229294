package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.resolve.AcronymSenses.Expansion;
import org.papergraph.resolve.NormalForms.Form;

/**
 * The names that one paper mentions.
 *
 * @param paper its id
 * @param mentions of each name, in the order of the text
 * @param guesses acronyms of which the paper does not say what they are short for
 */
record PaperNames(String paper, Map<Name, List<Mention>> mentions, Set<Name> guesses) {

  static PaperNames of(ExtractedPaper paper, AcronymSenses senses, NormalForms normalForms) {
    PaperNames names = new PaperNames(paper.id(), new LinkedHashMap<>(), new HashSet<>());
    for (Mention mention : paper.extraction().mentions()) {
      Form form = normalForms.printed(mention.text());
      if (mention.type() != MentionType.GENERIC && !form.normal().isEmpty()) {
        names.add(mention, form, senses.expand(paper.id(), mention.text(), form.normal()));
      }
    }
    return names;
  }

  private void add(Mention mention, Form form, Expansion expansion) {
    Name name = new Name(form.folded(), form.normal(), expansion.key());
    mentions.computeIfAbsent(name, n -> new ArrayList<>()).add(mention);
    if (expansion.byCorpus()) {
      guesses.add(name);
    }
  }
}
