package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.resolve.Curation.Entry;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a curation, a YAML list of decisions:
 *
 * <pre>
 * - add: [MDM, masked diffusion model]
 *   note: as everybody says
 * - undo: [flow, flows]
 * - block: [CODE, contrastive decoding]
 * </pre>
 */
public final class CurationFile {
  private CurationFile() {}

  /**
   * What {@code text} says.
   *
   * @param source what errors call it
   * @throws CurationException where it is no such list, or contradicts itself
   */
  public static Curation read(String text, String source) {
    List<Entry> entries = new ArrayList<>();
    for (Node node : nodes(text, source)) {
      entries.add(new CurationEntry(source, node).read());
    }
    return CurationCheck.checked(new Curation(entries), source);
  }

  private static List<Node> nodes(String text, String source) {
    try {
      List<Node> nodes = new ArrayList<>();
      LoadSettings settings = LoadSettings.builder().setLabel(source).build();
      for (Node document : new Compose(settings).composeAllFromString(text)) {
        nodes.addAll(entries(document, source));
      }
      return nodes;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new CurationException(source, line, "this is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CurationException(source, 1, "this is no YAML: " + e.getMessage());
    }
  }

  private static List<Node> entries(Node document, String source) {
    if (document.getNodeType() != NodeType.SEQUENCE) {
      throw new CurationException(
          source,
          CurationEntry.line(document),
          "a list of decisions is expected, such as \"- add: [MDM, masked diffusion model]\"");
    }
    return ((SequenceNode) document).getValue();
  }
}
