package org.papergraph.corpus.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What files say, found by plain trees and regular expressions rather than by the readers. */
final class RawRecords {
  private static final Pattern RIS = Pattern.compile("\uFEFF?([A-Z][A-Z0-9])  ?- ?(.*)");
  private static final Pattern MEDLINE = Pattern.compile("([A-Z]{2,4}) *- (.*)");

  /** What Embase puts above its tables. */
  private static final Pattern EMBASE = Pattern.compile("\\A\uFEFF?SEARCH QUERY(?:.*\\R){3}");

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^\\s*@(\\w+)\\s*\\{\\s*([^,\\s]*)\\s*,");
  private static final Pattern FIELD =
      Pattern.compile("(?im)(?:^|,)\\s*(author|title|year|date|doi)\\s*=\\s*");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  private RawRecords() {}

  /**
   * A record of a file; what it does not say is empty.
   *
   * @param key by which documents cite it, in BibTeX
   */
  record Raw(String key, String title, List<String> authors, String year, String doi) {
    static Raw of(String title, List<String> authors, String date, String doi) {
      return of("", title, authors, date, doi);
    }

    private static Raw of(String key, String title, List<String> authors, String date, String doi) {
      return new Raw(
          key, title, authors, first(YEAR, date), first(DOI, doi).toLowerCase(Locale.ROOT));
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group() : "";
  }

  static List<Raw> xml(String text) throws IOException {
    Element root = root(text);
    List<Raw> found = new ArrayList<>();
    for (Element paper : all(root, "paper")) {
      Element volume = (Element) paper.getParentNode();
      found.add(
          Raw.of(
              text(paper, "title"),
              children(paper, "author").map(a -> text(a, "first") + " " + text(a, "last")).toList(),
              text(volume, "year"),
              text(paper, "doi")));
    }
    for (Element entry : all(root, "entry")) {
      found.add(
          Raw.of(
              text(entry, "title"),
              children(entry, "author").map(a -> text(a, "name")).toList(),
              text(entry, "published"),
              text(entry, "arxiv:doi")));
    }
    for (Element article : all(root, "PubmedArticle")) {
      List<Element> lists = all(article, "AuthorList");
      found.add(
          Raw.of(
              text(article, "ArticleTitle"),
              lists.isEmpty()
                  ? List.of()
                  : children(lists.getFirst(), "Author").map(RawRecords::pubmedName).toList(),
              text(article, "PubDate"),
              Stream.concat(
                      all(article, "ELocationID").stream(), all(article, "ArticleId").stream())
                  .filter(
                      id -> (id.getAttribute("EIdType") + id.getAttribute("IdType")).equals("doi"))
                  .map(Element::getTextContent)
                  .findFirst()
                  .orElse("")));
    }
    return found;
  }

  private static String pubmedName(Element author) {
    String given = text(author, "ForeName");
    return String.join(
        " ",
        given.isEmpty() ? text(author, "Initials") : given,
        text(author, "LastName"),
        text(author, "Suffix"),
        text(author, "CollectiveName"));
  }

  private static Element root(String text) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
    } catch (SAXException e) {
      return root("<nothing/>");
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Stream<Element> children(Element in, String name) {
    return all(in, name).stream().filter(each -> in.isSameNode(each.getParentNode()));
  }

  private static String text(Element in, String name) {
    return all(in, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  static List<Raw> csl(String text) throws IOException {
    return StreamSupport.stream(new ObjectMapper().readTree(text).spliterator(), false)
        .map(RawRecords::csl)
        .toList();
  }

  private static Raw csl(JsonNode item) {
    return Raw.of(
        item.path("title").asText(),
        StreamSupport.stream(item.path("author").spliterator(), false)
            .map(RawRecords::cslName)
            .toList(),
        item.path("issued").path("date-parts").path(0).path(0).asText(),
        item.path("DOI").asText());
  }

  private static String cslName(JsonNode author) {
    return String.join(
        " ",
        Stream.of(
                "given",
                "non-dropping-particle",
                "dropping-particle",
                "family",
                "suffix",
                "literal")
            .map(part -> author.path(part).asText())
            .toList());
  }

  static List<Raw> csv(String text) {
    String table = EMBASE.matcher(text).replaceFirst("");
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .fieldSeparator(table.length() < text.length() ? ';' : ',')
        .build(
            NamedCsvRecordHandler.builder().allowDuplicateHeaderFields(true).build(),
            table.replaceFirst("^\uFEFF", ""))
        .stream()
        .map(RawRecords::csv)
        .toList();
  }

  private static Raw csv(NamedCsvRecord row) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(row.getFieldsAsMap());
    String authors =
        any(
            fields,
            "authors",
            "author",
            "author(s)",
            "author/s",
            "author names",
            "authorships.author.display_name");
    return Raw.of(
        any(fields, "title", "article title"),
        List.of(authors.split(separator(authors))),
        any(
            fields,
            "year",
            "publication year",
            "publication_year",
            "published year",
            "publication date"),
        any(fields, "doi"));
  }

  /** Embase writes "Yang Z., Jiang B.", others nothing or "and" between "Yang, Z."s. */
  private static String separator(String authors) {
    return Stream.of(";", "|", " and ", "., ")
        .filter(authors::contains)
        .findFirst()
        .map(Pattern::quote)
        .orElse(";");
  }

  private static String any(Map<String, String> fields, String... names) {
    return Stream.of(names)
        .map(name -> fields.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  static List<Raw> tagged(String text) {
    boolean medline = text.startsWith("PMID");
    List<Map<String, List<String>>> records = new ArrayList<>();
    String tag = "";
    for (String line : text.lines().toList()) {
      Matcher field = (medline ? MEDLINE : RIS).matcher(line);
      if (field.matches()) {
        tag = field.group(1);
        if (tag.equals(medline ? "PMID" : "TY")) {
          records.add(new TreeMap<>());
        }
        if (!records.isEmpty()) {
          records.getLast().computeIfAbsent(tag, key -> new ArrayList<>()).add(field.group(2));
        }
      } else if (medline && line.startsWith("      ")) {
        List<String> values = records.getLast().get(tag);
        values.add(values.removeLast() + " " + line.strip());
      }
    }
    return records.stream().map(fields -> medline ? medline(fields) : ris(fields)).toList();
  }

  private static Raw medline(Map<String, List<String>> fields) {
    List<String> ids =
        Stream.of("LID", "AID")
            .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
            .toList();
    return Raw.of(
        tag(fields, "TI"),
        Stream.concat(
                fields.getOrDefault("FAU", List.of()).stream(),
                fields.getOrDefault("CN", List.of()).stream())
            .toList(),
        tag(fields, "DP"),
        ids.stream().filter(id -> id.endsWith("[doi]")).findFirst().orElse(""));
  }

  private static Raw ris(Map<String, List<String>> fields) {
    return Raw.of(
        tag(fields, "TI", "T1"),
        Stream.of("AU", "A1")
            .map(fields::get)
            .filter(each -> each != null)
            .findFirst()
            .orElse(List.of()),
        tag(fields, "PY", "Y1", "DA"),
        tag(fields, "DO", "DI"));
  }

  private static String tag(Map<String, List<String>> fields, String... tags) {
    return Stream.of(tags)
        .flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  static List<Raw> bibtex(String text) {
    List<Raw> found = new ArrayList<>();
    Matcher entry = ENTRY.matcher(text);
    List<Integer> starts = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    while (entry.find()) {
      starts.add(entry.end());
      keys.add(entry.group(2));
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      found.add(bibtexEntry(keys.get(i), text.substring(starts.get(i), end)));
    }
    return found;
  }

  private static Raw bibtexEntry(String key, String body) {
    Map<String, String> fields = new TreeMap<>();
    for (Matcher field = FIELD.matcher(body); field.find(); ) {
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value(body, field.end()));
    }
    String year = fields.getOrDefault("year", "");
    return Raw.of(
        key,
        fields.getOrDefault("title", ""),
        Stream.of(fields.getOrDefault("author", "").split("\\s+and\\s+"))
            .map(RawRecords::plain)
            .toList(),
        year.isEmpty() ? fields.getOrDefault("date", "") : year,
        fields.getOrDefault("doi", "").replace("\\_", "_"));
  }

  /** Letters of LaTeX are left out, since comparing leaves out what is beyond ASCII. */
  private static String plain(String latex) {
    return latex
        .replaceAll("\\\\(aa|AA)(?![a-zA-Z])", "a")
        .replaceAll("\\\\[a-zA-Z]+(?![a-zA-Z])", " ")
        .replaceAll("[{}\\\\]", "");
  }

  private static String value(String body, int from) {
    char opening = from < body.length() ? body.charAt(from) : ',';
    int depth = 0;
    int at = from;
    for (; at < body.length(); at++) {
      char unit = body.charAt(at);
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      boolean quoted = opening == '"' && unit == '"' && at > from && depth == 0;
      if (quoted
          || (opening == '{' && depth == 0)
          || (opening != '"' && depth <= 0 && unit == ',')) {
        break;
      }
    }
    return body.substring(
        Math.min(from + (opening == ',' ? 0 : opening == '{' || opening == '"' ? 1 : 0), at), at);
  }
}
