package org.papergraph.encode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What a safetensors file says of its tensors: type, shape, place; and of itself. */
final class TensorsHeader {
  private static final String METADATA = "__metadata__";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;

  TensorsHeader(String file) {
    this.file = file;
  }

  /**
   * @param data all that follows the header
   */
  Tensors read(ByteBuffer header, ByteBuffer data) {
    JsonNode json = parse(StandardCharsets.UTF_8.decode(header).toString());
    Map<String, String> metadata = new TreeMap<>();
    Map<String, Tensor> tensors = new TreeMap<>();
    long bytes = 0;
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (entry.getKey().equals(METADATA)) {
        entry.getValue().properties().forEach(e -> metadata.put(e.getKey(), e.getValue().asText()));
      } else {
        Tensor tensor = tensor(entry.getKey(), entry.getValue(), data);
        tensors.put(entry.getKey(), tensor);
        bytes += tensor.data().remaining();
      }
    }
    if (bytes != data.remaining()) {
      throw new ModelException(file, data.remaining() + " bytes of tensors instead of " + bytes);
    }
    return new Tensors(file, metadata, tensors);
  }

  private JsonNode parse(String header) {
    try {
      return JSON.readTree(header);
    } catch (JsonProcessingException e) {
      throw new ModelException(file, "its header is no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private Tensor tensor(String name, JsonNode entry, ByteBuffer data) {
    JsonNode offsets = entry.path("data_offsets");
    long from = offsets.path(0).asLong(-1);
    long to = offsets.path(1).asLong(-1);
    if (from < 0 || to < from) {
      throw new ModelException(file, "its header doesn't tell where tensor " + name + " stands");
    }
    if (to > data.limit()) {
      throw new ModelException(file, "is cut short: tensor " + name + " isn't whole");
    }
    try {
      return new Tensor(
          Tensor.Type.valueOf(entry.path("dtype").asText()),
          shape(entry.path("shape")),
          data.slice((int) from, (int) (to - from)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ModelException(file, "its header contradicts itself on tensor " + name, e);
    }
  }

  private static int[] shape(JsonNode shape) {
    return StreamSupport.stream(shape.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  /** A header for tensors that follow one another in that order, filled up to whole eights. */
  static byte[] write(SortedMap<String, String> metadata, SortedMap<String, Tensor> tensors) {
    ObjectNode json = JSON.createObjectNode();
    metadata.forEach(json.putObject(METADATA)::put);
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      Tensor tensor = entry.getValue();
      ObjectNode node = json.putObject(entry.getKey()).put("dtype", tensor.type().name());
      node.putArray("shape");
      for (int dimension : tensor.shape()) {
        node.withArray("shape").add(dimension);
      }
      node.putArray("data_offsets").add(offset).add(offset + tensor.data().remaining());
      offset += tensor.data().remaining();
    }
    String text = json.toString();
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return (text + " ".repeat(-length & 7)).getBytes(StandardCharsets.UTF_8);
  }
}
