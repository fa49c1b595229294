package org.papergraph.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes tensors as safetensors: the length of a header in JSON, the header, the values. */
final class TensorFile {
  private final ObjectNode header = new ObjectMapper().createObjectNode();
  private final List<byte[]> values = new ArrayList<>();
  private long length;

  TensorFile(Map<String, String> metadata) {
    ObjectNode node = header.putObject("__metadata__");
    metadata.forEach(node::put);
  }

  void add(String name, Weights weights) {
    ByteBuffer bytes = ByteBuffer.allocate(weights.values().length * Float.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(weights.values());
    add(name, "F32", weights.shape(), bytes.array());
  }

  void add(String name, int[] shape, byte[] bytes) {
    add(name, "I8", shape, bytes);
  }

  private void add(String name, String type, int[] shape, byte[] bytes) {
    ObjectNode node = header.putObject(name).put("dtype", type);
    for (int size : shape) {
      node.withArray("shape").add(size);
    }
    node.putArray("data_offsets").add(length).add(length + bytes.length);
    values.add(bytes);
    length += bytes.length;
  }

  void write(Path file) throws IOException {
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer start = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(start.putLong(json.length).array());
      out.write(json);
      for (byte[] bytes : values) {
        out.write(bytes);
      }
    }
  }
}
