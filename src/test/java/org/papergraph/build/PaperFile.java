package org.papergraph.build;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.corpus.Paper;

/** Writes papers as the formats that users bring. */
public enum PaperFile {
  JSON_LINES("jsonl") {
    @Override
    String text(List<Paper> papers) {
      return papers.stream().map(PaperFile::json).collect(Collectors.joining("\n", "", "\n"));
    }
  },
  BIBTEX("bib") {
    @Override
    String text(List<Paper> papers) {
      return papers.stream().map(PaperFile::entry).collect(Collectors.joining("\n"));
    }
  },
  LINES("txt") {
    @Override
    String text(List<Paper> papers) {
      return papers.stream()
          .map(paper -> paper.title() + "\n" + paper.abstractText() + "\n")
          .collect(Collectors.joining("\n"));
    }
  };

  private static final JsonMapper JSON = new JsonMapper();

  private final String extension;

  PaperFile(String extension) {
    this.extension = extension;
  }

  abstract String text(List<Paper> papers);

  /** Writes {@code folder/name.extension}, or writes it anew. */
  public Path write(Path folder, String name, List<Paper> papers) {
    try {
      return Files.writeString(folder.resolve(name + "." + extension), text(papers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Paper paper) {
    Map<String, Object> fields = new LinkedHashMap<>();
    paper.metadata().id().ifPresent(id -> fields.put("id", id));
    fields.put("title", paper.title());
    fields.put("abstract", paper.abstractText());
    paper.metadata().year().ifPresent(year -> fields.put("year", year));
    paper.metadata().doi().ifPresent(doi -> fields.put("doi", doi));
    fields.put("authors", paper.metadata().authors());
    try {
      return JSON.writeValueAsString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(Paper paper) {
    return "@article{%s,\n  title = {%s},\n  abstract = {%s},\n  author = {%s}%s%s\n}\n"
        .formatted(
            "key" + Integer.toHexString(paper.title().hashCode()),
            paper.title(),
            paper.abstractText(),
            String.join(" and ", paper.metadata().authors()),
            paper.metadata().year().isPresent()
                ? ",\n  year = {" + paper.metadata().year().getAsInt() + "}"
                : "",
            paper.metadata().doi().map(doi -> ",\n  doi = {" + doi + "}").orElse(""));
  }
}
