package org.papergraph.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Numbers of one type in one shape, row by row; unchangeable. */
public final class Tensor {
  /** What safetensors calls the types that papergraph uses. */
  public enum Type {
    F32(4),
    I8(1),
    U8(1);

    private final int bytes;

    Type(int bytes) {
      this.bytes = bytes;
    }

    int bytes() {
      return bytes;
    }
  }

  private final Type type;
  private final int[] shape;
  private final ByteBuffer data;

  /**
   * @param data little-endian, from its position to its limit
   */
  Tensor(Type type, int[] shape, ByteBuffer data) {
    if (data.remaining() != size(shape) * type.bytes) {
      throw new IllegalArgumentException(data.remaining() + " bytes for " + Arrays.toString(shape));
    }
    this.type = type;
    this.shape = shape.clone();
    this.data = data.slice().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  public static Tensor ofFloats(float[] values, int... shape) {
    ByteBuffer data = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    data.asFloatBuffer().put(values);
    return new Tensor(Type.F32, shape, data);
  }

  /** Of signed bytes. */
  public static Tensor ofBytes(byte[] values, int... shape) {
    return new Tensor(Type.I8, shape, ByteBuffer.wrap(values.clone()));
  }

  /** How many numbers a shape holds; 1 where it has no dimension. */
  static long size(int[] shape) {
    return Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact);
  }

  public Type type() {
    return type;
  }

  public int[] shape() {
    return shape.clone();
  }

  List<Integer> dimensions() {
    return Arrays.stream(shape).boxed().toList();
  }

  /** The type and shape: "F32 [13, 256]". */
  @Override
  public String toString() {
    return type + " " + dimensions();
  }

  /** The numbers as floats, whatever their type. */
  public float[] floats() {
    float[] values = new float[data.remaining() / type.bytes];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (type) {
            case F32 -> data.getFloat(4 * i);
            case I8 -> data.get(i);
            case U8 -> Byte.toUnsignedInt(data.get(i));
          };
    }
    return values;
  }

  /** A view of the numbers, little-endian. */
  ByteBuffer data() {
    return data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
