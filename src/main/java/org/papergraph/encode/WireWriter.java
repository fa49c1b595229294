package org.papergraph.encode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the fields of one message in the wire format of Protocol Buffers. What is copied is taken
 * as it stands, and written out once, in the end: a model is too large to have in memory thrice.
 */
final class WireWriter {
  private static final int NUMBER = 0;
  private static final int BYTES = 2;
  private static final int LONGEST_VARINT = 10;

  private final List<ByteBuffer> parts = new ArrayList<>();
  private int length;

  WireWriter number(int field, long value) {
    varint((long) field << 3 | NUMBER);
    varint(value);
    return this;
  }

  WireWriter text(int field, String value) {
    return bytes(field, ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8)));
  }

  WireWriter bytes(int field, ByteBuffer value) {
    head(field, value.remaining());
    return copy(value);
  }

  WireWriter message(int field, WireWriter value) {
    head(field, value.length);
    value.parts.forEach(this::copy);
    return this;
  }

  private void head(int field, int length) {
    varint((long) field << 3 | BYTES);
    varint(length);
  }

  /** Fields as they stand in another message, keys and all; that message is to stay as it is. */
  WireWriter copy(ByteBuffer fields) {
    parts.add(fields);
    length += fields.remaining();
    return this;
  }

  byte[] toBytes() {
    ByteBuffer message = ByteBuffer.allocate(length);
    parts.forEach(part -> message.put(part.duplicate()));
    return message.array();
  }

  private void varint(long value) {
    ByteBuffer varint = ByteBuffer.allocate(LONGEST_VARINT);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      varint.put((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    copy(varint.put((byte) rest).flip());
  }
}
