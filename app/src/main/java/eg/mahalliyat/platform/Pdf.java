package eg.mahalliyat.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Prints a paper: XSL-FO in, a tagged PDF/A-3u and PDF/UA-1 file out, Arabic joined and searchable.
 *
 * <p>The same paper with the same date gives the same bytes. Thread-safe.
 */
@Component
public final class Pdf {
  private static final String MAKER = "Mahalliyat";
  // The maker wants a base address; this one can never be reached.
  private static final URI NOWHERE = URI.create("https://papers.invalid/");

  private final FopFactory factory = factory();

  /**
   * A file that a paper carries inside, saying in data what it says in print.
   *
   * @param name such as {@code licence.json}
   * @param about what it is, for whoever finds it in a reader's list
   */
  public record Attachment(String name, String mediaType, String about, byte[] bytes) {}

  /** The bytes of the paper, which says of itself that it was made at that instant. */
  public byte[] render(Fo paper, Instant madeAt) {
    return render(paper, madeAt, List.of());
  }

  /** The same with files inside. */
  public byte[] render(Fo paper, Instant madeAt, List<Attachment> inside) {
    var out = new ByteArrayOutputStream(128 * 1024);
    try {
      var agent = factory.newFOUserAgent();
      agent.setCreationDate(Date.from(madeAt));
      agent.setProducer(MAKER);
      agent.setCreator(MAKER);
      Fop fop = maker(agent, out);
      // The JDK's own transformer: another one on the class path may load stylesheets and entities.
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(paper.document()), new SAXResult(fop.getDefaultHandler()));
      return PdfText.finished(out.toByteArray(), madeAt, inside);
    } catch (FOPException | TransformerException | IOException e) {
      throw new IllegalStateException("The paper could not be printed", e);
    }
  }

  /** One at a time: the maker reads its settings from an XML tree, which several threads may not even read at once. */
  private Fop maker(FOUserAgent agent, OutputStream out) throws FOPException {
    synchronized (factory) {
      return factory.newFop(MimeConstants.MIME_PDF, agent, out);
    }
  }

  private static FopFactory factory() {
    try (InputStream settings = resource("pdf/fop.xml")) {
      return new FopConfParser(settings, NOWHERE, new PdfResources())
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("The settings of the PDF maker cannot be read", e);
    }
  }

  static InputStream resource(String name) throws IOException {
    InputStream found = Pdf.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new IOException("Not on the class path: " + name);
    }
    return found;
  }
}
