package org.papergraph.encode;

import java.nio.ByteBuffer;

/** Goes through the fields of one message in the wire format of Protocol Buffers. */
final class WireFields {
  private final ByteBuffer message;
  private int start;
  private int field;
  private long number;
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  WireFields(ByteBuffer message) {
    this.message = message;
  }

  /** Goes to the next field; false where there is none. */
  boolean next() {
    if (!message.hasRemaining()) {
      return false;
    }
    start = message.position();
    long key = varint();
    field = (int) (key >>> 3);
    switch ((int) key & 7) {
      case 0 -> number = varint();
      case 1 -> bytes = take(Long.BYTES);
      case 2 -> bytes = take((int) varint());
      case 5 -> bytes = take(Integer.BYTES);
      default -> throw new IllegalStateException("not a wire type: " + key);
    }
    return true;
  }

  int field() {
    return field;
  }

  /** The value of a field that is a number. */
  long number() {
    return number;
  }

  /** The content of any other field, a view of the message. */
  ByteBuffer bytes() {
    return bytes;
  }

  /** The field with its key. */
  ByteBuffer whole() {
    return message.slice(start, message.position() - start);
  }

  private ByteBuffer take(int length) {
    ByteBuffer taken = message.slice(message.position(), length);
    message.position(message.position() + length);
    return taken;
  }

  private long varint() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = message.get();
      value |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
