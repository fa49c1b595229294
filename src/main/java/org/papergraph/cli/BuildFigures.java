package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.papergraph.build.BuildReport;
import org.papergraph.build.Tally;
import org.papergraph.store.Changes;

/** What a build counted: of records, of what was skipped, of papers and terms. */
final class BuildFigures {

  private BuildFigures() {}

  /** In the order in which a person reads them; nothing skipped is left out. */
  static Map<String, Map<String, Long>> of(BuildReport report) {
    Map<String, Map<String, Long>> figures = new LinkedHashMap<>();
    figures.put("records", records(report));
    figures.put("skipped", skipped(report.tally()));
    figures.put("papers", nodes(report.changes().papers(), report.papers()));
    figures.put("terms", nodes(report.changes().terms(), report.terms()));
    return figures;
  }

  private static Map<String, Long> records(BuildReport report) {
    Tally tally = report.tally();
    Map<String, Long> records = new LinkedHashMap<>();
    records.put("read", (long) tally.read().size());
    records.put("new", (long) tally.added());
    records.put("changed", (long) tally.changed());
    records.put("unchanged", (long) tally.unchanged());
    records.put("duplicates", (long) report.duplicates());
    records.put("no abstract", (long) tally.withoutAbstract());
    records.put("removed", (long) tally.removed());
    return records;
  }

  private static Map<String, Long> skipped(Tally tally) {
    Map<String, Long> skipped = new LinkedHashMap<>();
    tally.skipped().forEach((reason, count) -> skipped.put(reason.label(), (long) count));
    return skipped;
  }

  private static Map<String, Long> nodes(Changes.Counts counts, int total) {
    Map<String, Long> nodes = new LinkedHashMap<>();
    nodes.put("new", counts.added());
    nodes.put("removed", counts.removed());
    nodes.put("in all", (long) total);
    return nodes;
  }
}
