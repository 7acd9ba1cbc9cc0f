package eg.mahalliyat.platform;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One element of a paper being written. Text always goes in as a text node, so that a name can never become markup.
 *
 * <p>Each {@code child} call appends and returns the new element; the others return this one.
 */
public final class Fo {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final String XMP = "adobe:ns:meta/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  private final Element element;

  private Fo(Element element) {
    this.element = element;
  }

  /** An empty paper in a right-to-left or left-to-right language ("ar", "en"). */
  public static Fo paper(String language) {
    Document document = emptyDocument();
    Element root = document.createElementNS(FO, "fo:root");
    document.appendChild(root);
    boolean arabic = language.equals("ar");
    return new Fo(root)
        .language(language)
        .set("font-family", "Cairo")
        .set("writing-mode", arabic ? "rl-tb" : "lr-tb")
        .set("script", arabic ? "arab" : "latn");
  }

  /** Appends a formatting object, for example {@code block}. */
  public Fo child(String name) {
    return append(FO, "fo:" + name);
  }

  /** Appends an element of a drawing, for example {@code path}. */
  public Fo svg(String name) {
    return append(SVG, name);
  }

  /** Sets a property of XSL-FO, or an attribute of a drawing. */
  public Fo set(String property, String value) {
    element.setAttribute(property, value);
    return this;
  }

  /** Sets one of FOP's own properties: {@code alt-text}, {@code header}, {@code border-radius} ... */
  public Fo extra(String property, String value) {
    element.setAttributeNS(FOX, "fox:" + property, value);
    return this;
  }

  /** The language of what is inside, for voices and hyphens. */
  public Fo language(String language) {
    element.setAttributeNS(XML, "xml:lang", language);
    return this;
  }

  /** Text of ours. For what people typed, take {@link #typed}. */
  public Fo text(String text) {
    element.appendChild(element.getOwnerDocument().createTextNode(SafeText.breakable(SafeText.of(text))));
    return this;
  }

  /** Text that someone typed: runs in its own direction and cannot turn that of its neighbours. */
  public Fo typed(String text) {
    return run(text, SafeText.leftToRight(text) ? "ltr" : "rtl");
  }

  /** A number, code or address: always left to right. */
  public Fo ltr(String text) {
    return run(text, "ltr");
  }

  /** Appends the title and language that the file tells readers; comes right after the page layouts. */
  public Fo describe(String title, String language) {
    Fo about = child("declarations").append(XMP, "x:xmpmeta").append(RDF, "rdf:RDF").append(RDF, "rdf:Description");
    about.element.setAttributeNS(RDF, "rdf:about", "");
    about.append(DC, "dc:title").append(RDF, "rdf:Alt").append(RDF, "rdf:li").language("x-default").text(title);
    about.append(DC, "dc:language").append(RDF, "rdf:Bag").append(RDF, "rdf:li").text(language);
    return this;
  }

  Document document() {
    return element.getOwnerDocument();
  }

  private Fo run(String text, String direction) {
    child("bidi-override").set("direction", direction).set("unicode-bidi", "embed").text(text);
    return this;
  }

  private Fo append(String namespace, String qualifiedName) {
    Element added = element.getOwnerDocument().createElementNS(namespace, qualifiedName);
    element.appendChild(added);
    return new Fo(added);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
