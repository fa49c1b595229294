package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.PapergraphException;

@ExtendWith(HarnessExtension.class)
class GraphsIT {
  @ParameterizedTest
  @ValueSource(strings = {"bolt+s", "bolt+ssc", "neo4j+s"})
  void aServerWithoutEncryptionIsToldFromADeadOne(String scheme, GraphLocation.Server server) {
    URI uri = URI.create(scheme + "://" + server.uri().getAuthority());
    assertThatThrownBy(
            () -> Graphs.open(new GraphLocation.Server(uri, Optional.empty(), Optional.empty())))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("If it speaks without encryption, use bolt:// or neo4j://.");
  }
}
