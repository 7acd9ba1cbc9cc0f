package eg.mahalliyat.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the PDF maker our fonts and nothing else: a paper can never make the server fetch a file or an address. */
final class PdfResources implements ResourceResolver {
  @Override
  public Resource getResource(URI uri) throws IOException {
    String path = uri.getPath() == null ? "" : uri.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!name.endsWith(".ttf")) {
      throw new IOException("Papers may not load " + uri);
    }
    return new Resource(Pdf.resource("fonts/" + name));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("Papers may not write " + uri);
  }
}
