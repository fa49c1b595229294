package org.papergraph.corpus.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads RIS as the programs write it that keep or search literature. */
public final class RisReader implements CorpusReader {
  /** Where a record starts; blanks may lack or abound, and marks of byte order stand before. */
  private static final Pattern TYPE =
      Pattern.compile(
          "\\W{0,4}TY(\\s{0,6})[-–](?:\\s*\\p{L}[\\p{L} -]{0,40})?\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile("\\s{0,4}ER\\s{0,6}[-–].{0,40}", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD =
      Pattern.compile("(?s)[\\s\\uFEFF]{0,4}([A-Za-z][A-Za-z0-9])\\s\\s[-–](.*)");

  /** Where blanks are missing, the words of an abstract look like tags. */
  private static final Pattern LOOSE_FIELD =
      Pattern.compile("(?s)[\\s\\uFEFF]{0,4}([A-Za-z][A-Za-z0-9])\\s{0,6}[-–](\\s.*|)");

  private static final Pattern STRICT_FIELD = Pattern.compile("[A-Z][A-Z0-9]  - .*");
  private static final Set<String> TAGS =
      Set.of(
          ("A1 A2 A3 A4 A5 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP"
                  + " ER ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PD PY RI RN RP SE"
                  + " SN SP ST T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2")
              .split(" "));

  private static final int LOOKED_AT = 50;

  @Override
  public boolean recognizes(Head head) {
    List<String> lines = head.filledLines().stream().limit(LOOKED_AT).toList();
    return lines.stream().anyMatch(line -> TYPE.matcher(line).matches())
        || lines.stream().filter(line -> STRICT_FIELD.matcher(line).matches()).count() >= 3;
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    Reading reading = new Reading(new TaggedRecords(records, RisPaper::of));
    reading.records.read(source.lines(), reading::take);
  }

  /** One file being read. */
  private static final class Reading {
    private final TaggedRecords records;
    private boolean loose;

    Reading(TaggedRecords records) {
      this.records = records;
    }

    void take(Line line) {
      Matcher type = TYPE.matcher(line.text());
      if (type.matches()) {
        loose = type.group(1).length() != 2;
        start(line);
      } else if (END.matcher(line.text()).matches()) {
        records.end();
      } else {
        takeField(line);
      }
    }

    /** A type that stands twice starts one record. */
    private void start(Line line) {
      boolean untouched =
          records.current().filter(record -> record.size() == 1 && record.has("TY")).isPresent();
      if (!untouched) {
        records.start(line).begin("TY", line.text().replaceFirst("^[^-–]*[-–]", ""));
      }
    }

    private void takeField(Line line) {
      Matcher field = (loose ? LOOSE_FIELD : FIELD).matcher(line.text());
      if (field.matches() && isTag(field.group(1))) {
        records.field(line, field.group(1).toUpperCase(Locale.ROOT), field.group(2).strip());
      } else {
        records.goOn(line);
      }
    }

    private boolean isTag(String tag) {
      String upper = tag.toUpperCase(Locale.ROOT);
      return TAGS.contains(upper) || (!loose && tag.equals(upper));
    }
  }
}
