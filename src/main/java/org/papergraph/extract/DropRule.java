package org.papergraph.extract;

import java.util.Locale;

/** Why a noun phrase names no term. */
enum DropRule {
  /** Its head names a part of research or of talk: "experimental results". */
  GENERIC_HEAD,
  /** A general noun and modifiers that do not make it special: "physical process". */
  GENERAL_NOUNS,
  /** One word that is neither a name nor a technical noun: "agents". */
  COMMON_WORD,
  /** The paper's own words for itself or another's: "our method". */
  SELF_REFERENCE,
  /** A web address, a formula or a number. */
  NOT_A_WORD,
  /** Who wrote another paper: "Wang et al.". */
  CITATION,
  /** More words or letters than a name has. */
  TOO_LONG,
  /** Praise that another part of a coordination lends its head: "novel and efficient …". */
  COORDINATED_PRAISE,
  /** The trained tagger takes it for a word for what is named elsewhere: "the former method". */
  STAND_IN,
  /** The trained tagger does not take it for a term. */
  UNLIKELY;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
