package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.shared.Money;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the gateway's XML, and trusts none of it: no document type, so no entity; no field twice; amounts exact. */
record EfinanceXml(Document document) {
  /** A message that is not what was agreed; the reason is one word, without any of its content. */
  static final class Wrong extends RuntimeException {
    Wrong(String reason) {
      super(reason);
    }

    Wrong(String reason, Throwable cause) {
      super(reason, cause);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static final int LONGEST_TEXT = 200;

  /** It declares utf-16 whatever it is in: a byte order mark tells, and UTF-8 is taken where there is none (A). */
  static String text(byte[] bytes) {
    boolean marked = bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new String(bytes, charset);
  }

  /** @param root name of the outermost element */
  static EfinanceXml read(String xml, String root) {
    try {
      Document document = builder().parse(new InputSource(new StringReader(xml)));
      if (!document.getDocumentElement().getTagName().equals(root)) {
        throw new Wrong(root);
      }
      return new EfinanceXml(document);
    } catch (SAXException | IOException e) {
      throw new Wrong("not-xml", e);
    }
  }

  /** Text of the only element with this name. */
  String text(String name) {
    NodeList found = document.getElementsByTagName(name);
    String text = found.getLength() == 1 ? found.item(0).getTextContent().strip() : "";
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new Wrong(name);
    }
    return text;
  }

  /** Two decimals and no sign: anything else is no amount of money. */
  Money amount(String name) {
    String text = text(name);
    if (!text.matches("\\d{1,9}\\.\\d{2}")) {
      throw new Wrong(name);
    }
    return Money.parseExact(text);
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
