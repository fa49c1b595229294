package org.papergraph.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.papergraph.encode.ModelException;
import org.papergraph.encode.Tensors;
import org.papergraph.text.Digest;

/** A file of weights that papergraph brings along. */
final class ModelResource {
  private static final String FOLDER = "/org/papergraph/models/";
  private static final int DIGITS = 12;

  private final String name;
  private final byte[] bytes;

  private ModelResource(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * @throws ModelException where it is missing
   */
  static ModelResource of(TaggerKind tagger) {
    return of(FOLDER + tagger.label() + ".safetensors");
  }

  static ModelResource of(String name) {
    try (InputStream in = ModelResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelException(name, "this papergraph was built without it");
      }
      return new ModelResource(name, in.readAllBytes());
    } catch (IOException e) {
      throw new ModelException(name, "can't be read (" + e.getMessage() + ")", e);
    }
  }

  Tensors tensors() {
    return Tensors.read(new ByteArrayInputStream(bytes), name);
  }

  /** Other weights, another digest. */
  String digest() {
    return Digest.hex(DIGITS, bytes);
  }
}
