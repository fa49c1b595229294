package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.papergraph.export.AwkwardGraph;

class IdsTest {
  @SuppressWarnings("unused")
  private static final List<String> NAMES = AwkwardGraph.NAMES;

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4,6})_");

  @ParameterizedTest
  @CsvSource({
    "paper:arxiv.2401-01, paper:arxiv.2401-01",
    "term:koopman operator, term:koopman_x0020_operator",
    "a_b, a_b",
    "a_x0020_, a_x005F_x0020_",
    "a__x, a__x005F_x",
    "ü🧠, _x00FC__x1F9E0_"
  })
  void tokensAreReadable(String id, String token) {
    assertThat(Ids.token(id)).isEqualTo(token);
  }

  @Test
  void textsStayAsTheyAreUnlessXmlCannotHoldThem() {
    assertThat(Ids.text("term:koopman operator <ü>\n")).isEqualTo("term:koopman operator <ü>\n");
    assertThat(Ids.text("a\u0001\uFFFE_x")).isEqualTo("a_x0001__xFFFE__x005F_x");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void namesCanBeHadBack(String name) {
    assertThat(Ids.token(name)).matches("[A-Za-z0-9:._-]+");
    assertThat(back(Ids.token(name))).isEqualTo(name);
    assertThat(back(Ids.text(name))).isEqualTo(name);
  }

  @Test
  void noTwoBecomeOne() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<String> ids = new HashSet<>();
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder id = new StringBuilder();
      random.ints(random.nextInt(9), 0, 6).forEach(c -> id.append("_x02 \u0001".charAt(c)));
      ids.add(id.toString());
      tokens.add(Ids.token(id.toString()));
      assertThat(back(Ids.token(id.toString()))).as("seed %d", seed).isEqualTo(id.toString());
    }
    assertThat(tokens).as("seed %d", seed).hasSameSizeAs(ids);
  }

  private static String back(String id) {
    return ESCAPE
        .matcher(id)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
