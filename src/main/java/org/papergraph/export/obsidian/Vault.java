package org.papergraph.export.obsidian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Neighbourhood;
import org.papergraph.export.NodeKind;

/**
 * A folder for papers and one for terms. Each note is written once, from a row that has all of it.
 */
final class Vault implements Exporter.ToFolder {
  /** Of what a term's note lists; Obsidian's backlinks have the others. */
  private static final int MOST = 50;

  private static final List<NodeKind> KINDS = List.of(NodeKind.PAPER, NodeKind.TERM);

  @Override
  public void write(GraphSource graph, Path folder) throws IOException {
    List<NodeKind> kinds = KINDS.stream().filter(graph.kinds()::contains).toList();
    NoteNames names = NoteNames.of(graph, kinds);
    Markdown markdown = new Markdown(graph.losses());
    for (NodeKind kind : kinds) {
      Files.createDirectory(folder.resolve(kind.plural()));
      graph.neighbourhoods(kind, MOST, around -> write(around, names, markdown, folder));
    }
  }

  private static void write(Neighbourhood around, NoteNames names, Markdown markdown, Path folder)
      throws IOException {
    String name = names.name(around.node().end());
    Note note = new Note(names, markdown);
    String text =
        around.node().kind() == NodeKind.PAPER
            ? new PaperNote(note).of(around, name)
            : new TermNote(note).of(around, name);
    Files.writeString(
        folder.resolve(around.node().kind().plural()).resolve(name + ".md"),
        text,
        StandardOpenOption.CREATE_NEW);
  }
}
