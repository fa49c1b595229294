package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.papergraph.encode.ModelException;

class TaggerModelsTest {
  @Test
  void versionsTellTheTaggerAndItsWeights() {
    String version = Extractor.version(TaggerKind.FAST);
    assertThat(version).matches("fast-[0-9a-f]{12}\\+rules-\\d+");
    assertThat(Extractor.tagger(version)).contains(TaggerKind.FAST);
    assertThat(Extractor.tagger("accurate-0123456789ab+fast-0123456789ab+rules-2"))
        .contains(TaggerKind.ACCURATE);
    assertThat(Extractor.tagger("rules-1")).isEmpty();
  }

  @Test
  void missingWeightsAreTold() {
    assertThatThrownBy(() -> ModelResource.of("/org/papergraph/models/slow.safetensors"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("/org/papergraph/models/slow.safetensors: this papergraph was built")
        .hasMessageContaining("train it anew");
  }

  @Test
  void otherBytesAreOtherVersions() {
    assertThat(ModelResource.of("/org/papergraph/extract/praise.txt").digest())
        .hasSize(12)
        .isNotEqualTo(ModelResource.of(TaggerKind.FAST).digest());
    assertThatThrownBy(() -> ModelResource.of("/org/papergraph/extract/praise.txt").tensors())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("is no safetensors file");
  }
}
