package org.papergraph.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year or a range of years. */
final class YearsConverter implements ITypeConverter<Years> {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-)?(\\d{4})?");

  @Override
  public Years convert(String text) {
    Matcher matcher = YEARS.matcher(text.strip());
    if (!matcher.matches() || text.isBlank() || text.strip().equals("-")) {
      throw new TypeConversionException(
          "'" + text + "' is no year and no range such as 2020-2023, 2020- or -2010");
    }
    int from = year(matcher.group(1));
    return new Years(from, matcher.group(2) == null ? from : year(matcher.group(3)));
  }

  private static int year(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
