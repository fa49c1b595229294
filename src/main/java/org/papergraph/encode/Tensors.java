package org.papergraph.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Named tensors and what is to be known of them, as a file of the safetensors format: eight bytes
 * of the header's length, the header in JSON, the tensors' bytes.
 */
public final class Tensors {
  private final String file;
  private final TreeMap<String, String> metadata;
  private final TreeMap<String, Tensor> tensors;

  Tensors(String file, Map<String, String> metadata, Map<String, Tensor> tensors) {
    this.file = file;
    this.metadata = new TreeMap<>(metadata);
    this.tensors = new TreeMap<>(tensors);
  }

  public static Tensors of(Map<String, String> metadata, Map<String, Tensor> tensors) {
    return new Tensors("new weights", metadata, tensors);
  }

  /**
   * Reads a whole file.
   *
   * @param file the name that errors tell
   * @throws ModelException where the file is no safetensors file, or is cut short
   */
  public static Tensors read(InputStream in, String file) {
    try {
      return parse(in.readAllBytes(), file);
    } catch (IOException e) {
      throw new ModelException(file, "can't be read (" + e.getMessage() + ")", e);
    }
  }

  private static Tensors parse(byte[] bytes, String file) {
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long length = bytes.length < Long.BYTES ? -1 : all.getLong();
    if (length < 2 || length > all.remaining() || bytes[Long.BYTES] != '{') {
      throw new ModelException(file, "is no safetensors file, or is cut short");
    }
    ByteBuffer header = all.slice(Long.BYTES, (int) length);
    int start = Long.BYTES + (int) length;
    return new TensorsHeader(file).read(header, all.slice(start, bytes.length - start));
  }

  /** The same numbers give the same bytes, whatever order they came in. */
  public void write(OutputStream out) throws IOException {
    byte[] header = TensorsHeader.write(metadata, tensors);
    ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.write(length.putLong(header.length).array());
    out.write(header);
    for (Tensor tensor : tensors.values()) {
      byte[] data = new byte[tensor.data().remaining()];
      tensor.data().get(data);
      out.write(data);
    }
  }

  /** The name that errors tell. */
  public String file() {
    return file;
  }

  /** In alphabetical order. */
  public SequencedMap<String, Tensor> all() {
    return new TreeMap<>(tensors);
  }

  /**
   * What the file tells of itself under a key.
   *
   * @throws ModelException where there is no such key
   */
  public String metadata(String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw new ModelException(file, "doesn't tell its \"" + key + "\"");
    }
    return value;
  }

  /**
   * Makes sure that the file is of the wanted kind.
   *
   * @throws ModelException where the file tells something else of itself
   */
  public void require(String key, String expected) {
    if (!metadata(key).equals(expected)) {
      throw new ModelException(
          file, "its \"" + key + "\" is \"" + metadata(key) + "\", not \"" + expected + "\"");
    }
  }

  /**
   * The tensor of that name.
   *
   * @throws ModelException where there is no such tensor
   */
  public Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new ModelException(file, "has no tensor " + name);
    }
    return tensor;
  }

  /**
   * The numbers of the tensor of that name.
   *
   * @throws ModelException where there is none, or one of another type or shape
   */
  public float[] floats(String name, int... shape) {
    Tensor tensor = get(name);
    if (tensor.type() != Tensor.Type.F32 || !Arrays.equals(tensor.shape(), shape)) {
      throw new ModelException(
          file, "tensor " + name + " is " + tensor + ", not F32 " + Arrays.toString(shape));
    }
    return tensor.floats();
  }
}
