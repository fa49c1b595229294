package org.papergraph.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the fields of one message in the wire format of Protocol Buffers. */
final class WireWriter {
  private static final int NUMBER = 0;
  private static final int BYTES = 2;

  private final ByteArrayOutputStream message = new ByteArrayOutputStream();

  WireWriter number(int field, long value) {
    varint((long) field << 3 | NUMBER);
    varint(value);
    return this;
  }

  WireWriter text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  WireWriter message(int field, WireWriter value) {
    return bytes(field, value.message.toByteArray());
  }

  private WireWriter bytes(int field, byte[] value) {
    varint((long) field << 3 | BYTES);
    varint(value.length);
    message.writeBytes(value);
    return this;
  }

  /** A field as it stands in another message, its key with it. */
  WireWriter copy(ByteBuffer field) {
    message.write(field.array(), field.arrayOffset() + field.position(), field.remaining());
    return this;
  }

  byte[] toBytes() {
    return message.toByteArray();
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      message.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    message.write((int) rest);
  }
}
