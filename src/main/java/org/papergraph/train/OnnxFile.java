package org.papergraph.train;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of an ONNX graph, read field by field: of {@code ModelProto} the graph (7), of that
 * the initializers (5), of these dimensions (1), type (2), floats (4), name (8) and raw data (9).
 */
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMENSION = 1;
  private static final int TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;

  private final Map<String, Weights> weights = new HashMap<>();

  private OnnxFile() {}

  /** The initializers of type float or of 8 bits, by name. */
  static Map<String, Weights> read(InputStream in) throws IOException {
    OnnxFile file = new OnnxFile();
    CodedInputStream coded = CodedInputStream.newInstance(in, 1 << 16);
    coded.setSizeLimit(Integer.MAX_VALUE);
    file.model(coded);
    return file.weights;
  }

  private void model(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == GRAPH) {
        int outer = in.pushLimit(in.readRawVarint32());
        graph(in);
        in.popLimit(outer);
      } else {
        in.skipField(tag);
      }
    }
  }

  private void graph(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == INITIALIZER) {
        int outer = in.pushLimit(in.readRawVarint32());
        initializer(in);
        in.popLimit(outer);
      } else {
        in.skipField(tag);
      }
    }
  }

  private void initializer(CodedInputStream in) throws IOException {
    List<Integer> shape = new ArrayList<>();
    String name = "";
    int type = 0;
    ByteString raw = ByteString.EMPTY;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case DIMENSION -> dimensions(in, tag, shape);
        case TYPE -> type = in.readInt32();
        case FLOAT_DATA -> raw = in.readBytes();
        case NAME -> name = in.readString();
        case RAW_DATA -> raw = in.readBytes();
        default -> in.skipField(tag);
      }
    }
    if (type == FLOAT || type == UINT8 || type == INT8) {
      int[] sizes = shape.stream().mapToInt(i -> i).toArray();
      weights.put(name, new Weights(sizes, values(type, raw)));
    }
  }

  private static void dimensions(CodedInputStream in, int tag, List<Integer> shape)
      throws IOException {
    if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
      shape.add((int) in.readInt64());
      return;
    }
    int outer = in.pushLimit(in.readRawVarint32());
    while (in.getBytesUntilLimit() > 0) {
      shape.add((int) in.readInt64());
    }
    in.popLimit(outer);
  }

  private static float[] values(int type, ByteString raw) {
    if (type == FLOAT) {
      return floats(raw);
    }
    float[] values = new float[raw.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = type == INT8 ? raw.byteAt(i) : Byte.toUnsignedInt(raw.byteAt(i));
    }
    return values;
  }

  private static float[] floats(ByteString raw) {
    float[] values = new float[raw.size() / Float.BYTES];
    raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }
}
