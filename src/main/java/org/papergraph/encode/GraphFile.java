package org.papergraph.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published encoder as an ONNX file in memory, whose initializers others can take the place of
 * before it is run. They are overwritten here, as what ONNX Runtime lays over a graph by itself
 * comes after its optimisations and is not compared with what the graph expects.
 *
 * <p>Fields by number as in {@code onnx.proto}.
 */
final class GraphFile {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;

  /** One initializer: what it must be, and where its numbers stand. */
  private record Slot(Optional<Tensor.Type> type, List<Integer> shape, ByteBuffer data) {
    boolean fits(Tensor tensor) {
      return type.equals(Optional.of(tensor.type()))
          && shape.equals(tensor.dimensions())
          && data.remaining() == tensor.data().remaining();
    }

    String expected() {
      return type.map(Tensor.Type::name).orElse("of another type") + " " + shape;
    }
  }

  private final byte[] bytes;
  private final Map<String, Slot> slots = new HashMap<>();

  private GraphFile(byte[] bytes) {
    this.bytes = bytes;
    WireFields model = new WireFields(ByteBuffer.wrap(bytes));
    while (model.next()) {
      if (model.field() == MODEL_GRAPH) {
        readGraph(new WireFields(model.bytes()));
      }
    }
  }

  static GraphFile read(InputStream in) {
    try (in) {
      return new GraphFile(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readGraph(WireFields graph) {
    while (graph.next()) {
      if (graph.field() == GRAPH_INITIALIZER) {
        readInitializer(new WireFields(graph.bytes()));
      }
    }
  }

  private void readInitializer(WireFields tensor) {
    String name = "";
    Optional<Tensor.Type> type = Optional.empty();
    List<Integer> shape = new ArrayList<>();
    ByteBuffer data = ByteBuffer.allocate(0);
    while (tensor.next()) {
      switch (tensor.field()) {
        case TENSOR_DIMS -> shape.add((int) tensor.number());
        case TENSOR_TYPE -> type = type((int) tensor.number());
        case TENSOR_NAME -> name = StandardCharsets.UTF_8.decode(tensor.bytes()).toString();
        case TENSOR_FLOATS, TENSOR_RAW -> data = tensor.bytes();
        default -> {}
      }
    }
    slots.put(name, new Slot(type, List.copyOf(shape), data));
  }

  /** By the numbers of {@code TensorProto.DataType}. */
  private static Optional<Tensor.Type> type(int number) {
    return switch (number) {
      case 1 -> Optional.of(Tensor.Type.F32);
      case 2 -> Optional.of(Tensor.Type.U8);
      case 3 -> Optional.of(Tensor.Type.I8);
      default -> Optional.empty();
    };
  }

  /**
   * Puts a tensor in the place of the initializer of its name.
   *
   * @param file where the tensor comes from
   * @throws ModelException where the graph has no such initializer
   */
  void lay(String name, Tensor tensor, String file) {
    Slot slot = slots.get(name);
    if (slot == null) {
      throw new ModelException(file, "the encoder has no tensor " + name);
    }
    if (!slot.fits(tensor)) {
      throw new ModelException(
          file, "tensor " + name + " is " + tensor + ", not " + slot.expected());
    }
    slot.data().duplicate().put(tensor.data());
  }

  byte[] bytes() {
    return bytes;
  }
}
