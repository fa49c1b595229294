package org.papergraph.corpus.tagged;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.FieldValues;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.corpus.input.PersonNames;

/** A paper of a record of RIS, whose tags no two programs use alike. */
final class RisPaper {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{3,8}");

  /** What EPPI-Reviewer calls a short title. */
  private static final Pattern AUTHOR_AND_YEAR = Pattern.compile(".*\\(\\d{4}\\)");

  private RisPaper() {}

  static Paper of(TaggedRecord record) {
    return new Paper(Markup.plain(title(record)), Markup.plain(text(record)), metadata(record));
  }

  private static String title(TaggedRecord record) {
    List<String> own = record.all("TI", "T1", "CT");
    String title = own.isEmpty() ? record.first("BT", "TT") : own.getFirst();
    String shortTitle = record.first("ST");
    boolean usable = title.isEmpty() && !AUTHOR_AND_YEAR.matcher(shortTitle).matches();
    return usable ? shortTitle : title;
  }

  private static String text(TaggedRecord record) {
    String text = joined(record.all("AB"));
    return text.isEmpty() ? joined(record.all("N2")) : text;
  }

  private static String joined(List<String> paragraphs) {
    return paragraphs.stream()
        .map(FieldValues::abstractOf)
        .filter(paragraph -> !paragraph.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Metadata metadata(TaggedRecord record) {
    String id = record.first("ID");
    boolean fromDatabase = record.has("DB");
    MetadataBuilder builder =
        new MetadataBuilder()
            .citeKey(fromDatabase ? "" : citeKey(id))
            .year(String.join(" ", record.ranked("PY", "Y1", "DA", "YR")))
            .venue(Markup.plain(venue(record)))
            .doi(doi(record))
            .pmid(pmid(record))
            .url(FieldValues.url(record.first("UR", "LK", "L3", "L2", "L1")))
            .authors(PersonNames.ofFields(record.all("AU", "A1")))
            .keywords(FieldValues.keywords(record.all("KW")));
    String accession = record.first("AN");
    return builder
        .idOfLastResort(FieldValues.key(accession.isEmpty() && fromDatabase ? id : accession))
        .build();
  }

  /** Running numbers of a library are no keys that a document cites. */
  private static String citeKey(String id) {
    return id.contains(" ") ? "" : FieldValues.key(id);
  }

  private static String venue(TaggedRecord record) {
    String title = title(record);
    return record.ranked("JF", "T2", "JO", "BT", "JA", "J2", "J1", "T3", "C3").stream()
        .filter(venue -> !venue.equals(title))
        .findFirst()
        .orElse("");
  }

  private static String doi(TaggedRecord record) {
    String own = String.join(" ", record.ranked("DO", "DI", "M3"));
    return Identifiers.doi(own).isPresent()
        ? own
        : FieldValues.doiNamedIn(record.ranked("UR", "LK", "L3", "L2", "L1", "L4", "N1", "C1"));
  }

  private static String pmid(TaggedRecord record) {
    String accession = record.first("AN");
    String database = record.first("DB", "DP").toLowerCase(Locale.ROOT);
    boolean ofPubmed = database.contains("pubmed") || database.contains("medline");
    return ofPubmed && NUMBER.matcher(accession).matches()
        ? accession
        : FieldValues.pmidNamedIn(
            record.ranked("AN", "C3", "C6", "C2", "U1", "U2", "U3", "M2", "ID", "UR", "L2"));
  }
}
