package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

class AcronymsTest {
  private static final Acronyms ACRONYMS = new Acronyms();

  private static String[] found(String text) {
    return ACRONYMS.in(new Paper("On short forms", text, Metadata.NONE)).stream()
        .map(acronym -> acronym.shortForm() + " = " + acronym.longForm())
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use graph neural networks (GNNs) here.|GNNs = graph neural networks",
        "We use the GNN (graph neural network) here.|GNN = graph neural network",
        "It solves sparse Sylvester equations (SSE) fast.|SSE = sparse Sylvester equations",
        "The cost of memory economy (ME) grows.|ME = memory economy",
        "We try non-linear matrix sketching (NMS) twice.|NMS = non-linear matrix sketching",
        "We try non - linear matrix sketching ( NMS ) twice.|NMS = non - linear matrix sketching",
        "A point-to-point link model (PLM) is fit.|PLM = point-to-point link model",
        "The Office for Data and Models (ODM) pays.|ODM = Office for Data and Models",
        "The Quiet Ocean Atlas (TQOA) is open.|TQOA = The Quiet Ocean Atlas",
        "We render three-dimensional (3D) scenes.|3D = three-dimensional",
        "The Fourth Sensor Alliance (4SA) met.|4SA = Fourth Sensor Alliance",
        "Recurrent gated flow networks (RGF) learn.|RGF = Recurrent gated flow",
        "The City Water Board's (CWB) data are used.|CWB = City Water Board",
        "The \"Open Reading Test\" (ORT) is hard.|ORT = Open Reading Test",
        "Fast local sweeps with momentum ( FLS - M ) win.|FLS - M = Fast local sweeps with momentum",
        "It gains four basis points (bp) more.|bp = basis points",
        "Deep Marked Point processes (DMPo) fit.|DMPo = Deep Marked Point processes",
        "We call it DTS (the dual tree sampler).|DTS = dual tree sampler",
        "We call it DTS (dual tree sampler of the second kind).|DTS = dual tree sampler",
        "Parallel flow models (PFM, for short) are used.|PFM = Parallel flow models",
        "The hidden walk [HW] mixes.|HW = hidden walk",
      })
  void aBracketDefines(String text, String acronym) {
    assertThat(found(text)).containsExactly(acronym);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We translate this text into English (MT).",
        "As others found (see there), it holds (left).",
        "We use a neural model (ANM2).",
        "The samples are many (N = 5) and (P < 0.01).",
        "It was seen in Paris (France) and by all (Fig).",
        "For cats and dogs it holds (FCD)."
      })
  void otherBracketsDoNot(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void severalAreFoundInOneSentence() {
    assertThat(
            found(
                "Support vector machines (SVMs), random forests (RFs; see below) and the GLM"
                    + " (generalised linear model) differ."))
        .containsExactly(
            "SVMs = Support vector machines",
            "RFs = random forests",
            "GLM = generalised linear model");
  }
}
