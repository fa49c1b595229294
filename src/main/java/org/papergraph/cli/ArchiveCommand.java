package org.papergraph.cli;

import org.papergraph.PapergraphException;
import org.papergraph.store.ArchiveMaker;
import org.papergraph.store.Archives;
import picocli.CommandLine.Command;

/** Makes what commands start quicker by; they have it made in the background by themselves. */
@Command(
    name = "archive",
    hidden = true,
    description = "Make at once what commands start quicker by, as for an image of a container.",
    mixinStandardHelpOptions = true)
final class ArchiveCommand implements Runnable {
  @Override
  public void run() {
    Archives archives =
        Archives.ofThisProcess()
            .orElseThrow(
                () ->
                    new PapergraphException(
                        "There is no place for archives: PAPERGRAPH_CACHE is off, or papergraph was"
                            + " not started by its launcher."));
    new ArchiveMaker(archives, Rehearsal.class.getName()).make();
  }
}
