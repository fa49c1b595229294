package org.papergraph.corpus.xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;

/** The one place where parsers of XML come from: they read no DTD and open nothing else. */
final class XmlFactory {
  private static final XMLInputFactory FACTORY = safe();

  private XmlFactory() {}

  static XMLInputFactory get() {
    return FACTORY;
  }

  /**
   * The JDK's own, whatever libraries bring along. It takes names with their prefixes, as PubMed's
   * DTD, which is not read, declares the one of MathML.
   */
  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setXMLReporter((message, type, information, place) -> {});
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }
}
