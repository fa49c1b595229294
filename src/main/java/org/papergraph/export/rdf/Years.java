package org.papergraph.export.rdf;

import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.papergraph.export.Losses;

/** Years as XML Schema has them. */
final class Years {
  private Years() {}

  /**
   * At most one.
   *
   * @param year a number, or null where there is none
   * @param losses told of years that are not the same in all versions of XML Schema
   */
  static List<Literal> literal(Object year, Losses losses) {
    if (!(year instanceof Long number)) {
      return List.of();
    }
    if (number < 1 || number > 9999) {
      losses.add("year that is not from 1 to 9999");
      return List.of();
    }
    String text = String.format(Locale.ROOT, "%04d", number);
    return List.of(SimpleValueFactory.getInstance().createLiteral(text, XSD.GYEAR));
  }
}
