package org.papergraph.export.obsidian;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** Notes that link to each other, for Obsidian and what else reads its Markdown. */
public final class Obsidian implements Format {
  @Override
  public Description description() {
    return new Description(
        "obsidian",
        List.of(),
        "a folder of linked notes, one a paper and a term; a large graph opens faster with"
            + " --min-papers 2",
        "salience, confidence, embeddings; authors have no notes of their own");
  }

  @Override
  public Exporter exporter(Request request) {
    return new Vault();
  }
}
