package eg.mahalliyat.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files, good and bad, made when they are needed. */
public final class Samples {
  /** What a test does to a PDF before it is written. */
  private interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private Samples() {}

  public static byte[] aPdf() {
    return pdf(pdf -> {});
  }

  public static byte[] aPdfWithScript() {
    return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
  }

  public static byte[] aPdfThatLaunches() {
    return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
  }

  public static byte[] aLockedPdf() {
    return pdf(pdf -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  /** A hundred kilobytes that would unfold into a hundred megabytes of spaces, where the objects are. */
  public static byte[] aPdfBomb() {
    byte[] spaces = new byte[100 * 1024 * 1024];
    java.util.Arrays.fill(spaces, (byte) ' ');
    return pdfWithObjects("/FlateDecode", folded(spaces));
  }

  /** The same, folded twice into next to nothing. */
  public static byte[] aPdfFoldedTwice() {
    return pdfWithObjects("[/FlateDecode /FlateDecode]", folded(folded(new byte[1024 * 1024])));
  }

  /** As most programs write it today: objects and their places in folded streams. */
  public static byte[] aPdfWithFoldedObjects() {
    String objects = "1 0 2 36 << /Type /Catalog /Pages 2 0 R >>     << /Type /Pages /Kids [4 0 R] /Count 1 >> ";
    return pdfWithObjects("/FlateDecode", folded(objects.getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] pdfWithObjects(String filter, byte[] folded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
    int page = out.size();
    out.writeBytes("4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
        .getBytes(StandardCharsets.US_ASCII));
    int objects = out.size();
    out.writeBytes(("3 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter " + filter + " /Length " + folded.length
        + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(folded);
    out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    int places = out.size();
    out.writeBytes("5 0 obj\n<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Length 36 >>\nstream\n"
        .getBytes(StandardCharsets.US_ASCII));
    java.nio.ByteBuffer rows = java.nio.ByteBuffer.allocate(36);
    rows.put((byte) 0).putInt(0).put((byte) 0).put((byte) 2).putInt(3).put((byte) 0).put((byte) 2).putInt(3).put((byte) 1);
    rows.put((byte) 1).putInt(objects).put((byte) 0).put((byte) 1).putInt(page).put((byte) 0);
    rows.put((byte) 1).putInt(places).put((byte) 0);
    out.writeBytes(rows.array());
    out.writeBytes(("\nendstream\nendobj\nstartxref\n" + places + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] folded(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (java.util.zip.DeflaterOutputStream folding = new java.util.zip.DeflaterOutputStream(out)) {
      folding.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Passes every check of a PDF, and every unzip opens it too. */
  public static byte[] aPdfWithAZipBehindIt() {
    return join(aPdf(), aZip());
  }

  public static byte[] aZip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] aPicture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A head that promises 30,000 by 30,000 pixels. */
  public static byte[] aHugePng() {
    byte[] png = aPicture("png");
    for (int at : new int[] {16, 20}) {
      png[at] = 0;
      png[at + 1] = 0;
      png[at + 2] = 0x75;
      png[at + 3] = 0x30;
    }
    return png;
  }

  /** The test pattern of all scanners, put together here so that no scanner stops this file. */
  public static byte[] eicar() {
    String pattern = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    return pattern.getBytes(StandardCharsets.US_ASCII);
  }

  /** A picture that a browser would show, with the test pattern behind its end. */
  public static byte[] aPictureWithEicar() {
    return join(aPicture("png"), eicar());
  }

  public static byte[] join(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] pdf(Change change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      change.to(pdf);
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
