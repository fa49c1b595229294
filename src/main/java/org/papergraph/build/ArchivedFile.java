package org.papergraph.build;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** A file in an archive, which is closed with it. */
final class ArchivedFile extends FilterInputStream {
  private final ZipFile archive;

  ArchivedFile(ZipFile archive, InputStream file) {
    super(file);
    this.archive = archive;
  }

  @Override
  public void close() throws IOException {
    try (archive) {
      super.close();
    }
  }
}
