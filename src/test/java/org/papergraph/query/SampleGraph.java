package org.papergraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.graph.BroaderRow;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.TermRow;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphWriter;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import org.papergraph.store.Schema;

/** A small graph of six papers on Koopman operators, flows and language models. */
public final class SampleGraph {
  private final Map<String, TermRow> terms = new TreeMap<>();
  private final Map<String, PaperRow> papers = new TreeMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final List<RecordRow> records = new ArrayList<>();

  private SampleGraph() {
    term("koopman operator", "Method", "Koopman operator", List.of("Koopman operators"));
    term("dynamical system", "Concept", "dynamical system", List.of("dynamical systems"));
    term(
        "stochastic interpolant",
        "Method",
        "stochastic interpolant",
        List.of("Stochastic interpolants", "stochastic interpolants"));
    term("schrodinger bridge", "Method", "Schrödinger bridge", List.of("Schrödinger bridges"));
    term(
        "large language model",
        "Method",
        "large language model",
        List.of("large language models", "LLMs"),
        "LLM");
    term("masked diffusion model", "Method", "masked diffusion model", List.of(), "MDM");
    term("motion diffusion model", "Method", "motion diffusion model", List.of(), "MDM");
    term("generative model", "Method", "generative model", List.of("generative models"));
    kind("masked diffusion model", "generative model", "p6", 1);
    kind("motion diffusion model", "generative model", "p5", 1);
    term("imagenet", "Dataset", "ImageNet", List.of());
    term("resdmd", "Method", "ResDMD", List.of());
    paper(
        "p1",
        "colbrook2024limits",
        2024,
        "NeurIPS",
        List.of(
            "Limits and Powers of Koopman Learning",
            "Koopman operators linearise dynamical systems.",
            "𝔽ields of dynamical systems need Koopman operators & care, so Koopman operators it is.",
            "We propose ResDMD."),
        List.of("resdmd"));
    paper(
        "p2",
        "kostic2022learning",
        2022,
        "Proceedings of ICML",
        List.of(
            "Learning Dynamical Systems via Koopman Operator Regression",
            "A Koopman operator is learnt from data of a dynamical system."),
        List.of());
    paper(
        "p3",
        "albergo2023",
        2023,
        null,
        List.of(
            "Stochastic interpolants: A Unifying Framework",
            "We study stochastic interpolants and the Schrödinger bridge.",
            "ImageNet is used."),
        List.of("stochastic interpolant"));
    paper(
        "p4",
        null,
        2023,
        "TMLR",
        List.of("Bridges | for \u001B[31mred\u001B[0m pipes", "Schrödinger bridges meet ImageNet."),
        List.of());
    paper(
        "p5",
        "mdm2022",
        2022,
        null,
        List.of("Human Motion", "A motion diffusion model (MDM) moves."),
        List.of());
    paper(
        "p6",
        null,
        null,
        null,
        List.of(
            "Large Text", "A large language model (LLM) and a masked diffusion model (MDM) write."),
        List.of());
  }

  /** Makes {@code graph} hold it and nothing else of papergraph's. */
  public static void write(GraphConnection graph) {
    SampleGraph sample = new SampleGraph();
    Schema.prepare(graph);
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      new Records(graph).put(sample.records.iterator(), lease, done -> {});
      new GraphWriter(graph, lease, BuildListener.NONE).write(sample.rows());
    }
  }

  private Graph rows() {
    TreeSet<String> authors = new TreeSet<>();
    papers.values().forEach(paper -> authors.addAll(paper.authors()));
    return new Graph(
        List.copyOf(papers.values()), List.copyOf(terms.values()), List.copyOf(authors));
  }

  private void term(
      String key, String type, String name, List<String> aliases, String... acronyms) {
    List<String> forms = new ArrayList<>(List.of(name));
    forms.addAll(aliases);
    forms.addAll(List.of(acronyms));
    names.put(key, forms);
    types.put(key, type);
    List<String> labels =
        type.equals("Method") || type.equals("Concept") ? List.of(type) : List.of("Concept", type);
    Map<String, Object> properties = new HashMap<>();
    properties.put("name", name);
    properties.put("type", type);
    properties.put("aliases", aliases);
    properties.put("acronyms", List.of(acronyms));
    terms.put(key, new TermRow(key, labels, properties, List.of(), "d" + key));
  }

  private void kind(String narrower, String broader, String paper, int sentence) {
    TermRow term = terms.get(narrower);
    BroaderRow row =
        new BroaderRow(
            broader,
            Map.of(
                "paperCount",
                1,
                "rule",
                "head",
                "evidencePapers",
                List.of(paper),
                "evidenceSentences",
                List.of(sentence)));
    terms.put(
        narrower,
        new TermRow(narrower, term.labels(), term.properties(), List.of(row), term.digest()));
  }

  private void paper(
      String id,
      String citeKey,
      Integer year,
      String venue,
      List<String> sentences,
      List<String> proposed) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("title", sentences.getFirst());
    properties.put("abstract", String.join(" ", sentences.subList(1, sentences.size())));
    properties.put("sentences", sentences);
    properties.put("citeKey", citeKey);
    properties.put("year", year);
    properties.put("venue", venue);
    properties.put("doi", id.equals("p1") ? "10.1000/koopman" : null);
    List<MentionRow> mentions = new ArrayList<>();
    List<MentionRow> proposals = new ArrayList<>();
    for (String key : terms.keySet()) {
      Map<String, Object> mention = mention(key, sentences);
      if (!((List<?>) mention.get("sentences")).isEmpty()) {
        mentions.add(new MentionRow(key, mention));
        if (proposed.contains(key)) {
          proposals.add(new MentionRow(key, mention));
        }
      }
    }
    String record = "r" + id;
    records.add(
        new RecordRow(record, "/library/refs.bib", records.size() + 1, "h" + id, "1", "{}"));
    papers.put(
        id,
        new PaperRow(
            id,
            properties,
            List.of(record),
            List.of("Ada " + id, "Research and Co"),
            mentions,
            proposals,
            "d" + id));
  }

  /** Every place where one of the term's names stands and no longer one does. */
  private Map<String, Object> mention(String key, List<String> sentences) {
    List<Long> inSentences = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    List<Long> ends = new ArrayList<>();
    List<String> longestFirst =
        names.get(key).stream().sorted((a, b) -> b.length() - a.length()).toList();
    for (int s = 0; s < sentences.size(); s++) {
      String sentence = sentences.get(s);
      for (int at = 0; at < sentence.length(); at++) {
        int from = at;
        String found =
            longestFirst.stream()
                .filter(
                    name ->
                        sentence.regionMatches(
                            !name.equals("LLM") && !name.equals("MDM"),
                            from,
                            name,
                            0,
                            name.length()))
                .findFirst()
                .orElse("");
        if (!found.isEmpty()
            && !(found.equals("MDM") && !sentence.contains(names.get(key).getFirst()))) {
          inSentences.add((long) s);
          starts.add((long) sentence.codePointCount(0, at));
          ends.add((long) sentence.codePointCount(0, at + found.length()));
          at += found.length() - 1;
        }
      }
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("count", (long) inSentences.size());
    properties.put("inTitle", inSentences.contains(0L));
    properties.put("salience", Math.min(1.0, inSentences.size() / 5.0));
    properties.put("confidence", 0.9);
    properties.put("type", types.get(key));
    properties.put("sentences", inSentences);
    properties.put("starts", starts);
    properties.put("ends", ends);
    return properties;
  }
}
