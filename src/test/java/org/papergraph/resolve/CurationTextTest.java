package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.papergraph.PapergraphException;
import org.papergraph.resolve.Curation.Kind;

class CurationTextTest {

  private static String round(String one, String other) {
    String text = CurationText.with("", Kind.ADD, one, other);
    Curation.Entry entry = CurationFile.read(text, "x").entries().getFirst();
    assertThat(entry.one()).isEqualTo(one);
    assertThat(entry.other()).isEqualTo(other);
    return text;
  }

  @Test
  void namesAreWrittenSoThatTheyAreReadAgain() {
    assertThat(round("MDM", "masked diffusion model"))
        .isEqualTo("- add: [MDM, masked diffusion model]\n");
    round("no", "null");
    round("a, b", "[c] # d: \"e\" \\f");
    round("β-VAE", "Schrödinger's 2-cat");
    round("3D", "- x");
    round("tab\tbed", "𝔸 x");
  }

  @Test
  void whatElseAUserWroteStays() {
    String text = "# ours\n- add: [aa, bb]   # sure\n  note: >\n    long\n    note";
    String more = CurationText.with(text, Kind.BLOCK, "CODE", "decoding");
    assertThat(more).isEqualTo(text + "\n- block: [CODE, decoding]\n");
    assertThat(CurationText.without(more, "Decoding", "code")).isEqualTo(text + "\n");
    assertThat(CurationText.without(more, "aa", "bb"))
        .isEqualTo("# ours\n- block: [CODE, decoding]\n");
  }

  @Test
  void whatCannotBeEditedIsWrittenAnew() {
    String text = "[{add: [aa, bb]},\n {undo: [cc, dd]}]\n";
    assertThat(CurationText.with(text, Kind.BLOCK, "ee", "ff"))
        .isEqualTo("- add: [aa, bb]\n- undo: [cc, dd]\n- block: [ee, ff]\n");
    assertThat(CurationText.without(text, "aa", "bb")).isEqualTo("- undo: [cc, dd]\n");
  }

  @Test
  void decisionsThatContradictAreRefused() {
    assertThatThrownBy(() -> CurationText.with("- add: [aa, bb]\n", Kind.UNDO, "aa", "bb"))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("line 1 says otherwise");
    assertThatThrownBy(() -> CurationText.without("- add: [aa, bb]\n", "aa", "cc"))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("Nothing was decided of");
  }
}
