package eg.mahalliyat.sandbox.gateway;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and writes the flat XML of the gateway. */
record Xml(Document document) {
  static Xml read(String text) throws SAXException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  String root() {
    return document.getDocumentElement().getTagName();
  }

  /** Empty when it is not there. */
  String text(String name) {
    var found = document.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  List<String> all(String name) {
    var found = document.getElementsByTagName(name);
    var texts = new ArrayList<String>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  static String write(String root, Map<String, String> fields) {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-16\"?><" + root + ">");
    fields.forEach(
        (name, value) ->
            out.append("<%s>%s</%s>".formatted(name, value.replace("&", "&amp;").replace("<", "&lt;"), name)));
    return out.append("</").append(root).append('>').toString();
  }
}
