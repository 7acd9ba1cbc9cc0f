package eg.mahalliyat.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that is only to be looked at: it opens, it is not locked, and nothing in it acts. */
final class PdfCheck {
  private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final Set<COSName> ACTIONS = Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"),
      COSName.getPDFName("ImportData"), COSName.getPDFName("SubmitForm"), COSName.getPDFName("Rendition"));
  private static final Set<COSName> CARRIERS =
      Set.of(COSName.JS, COSName.JAVA_SCRIPT, COSName.EMBEDDED_FILES, COSName.getPDFName("RichMedia"));

  private static final Semaphore TOGETHER = new Semaphore(2);

  private PdfCheck() {}

  static Optional<String> fault(byte[] bytes) {
    // Readers forgive bytes before the head; that is where a second content hides.
    for (int i = 0; i < HEAD.length; i++) {
      if (bytes[i] != HEAD[i]) {
        return Optional.of("documents.refused.kind");
      }
    }
    // Objects take many times the memory of the bytes they are read from: few are looked at together.
    TOGETHER.acquireUninterruptibly();
    try {
      return opened(bytes);
    } finally {
      TOGETHER.release();
    }
  }

  private static Optional<String> opened(byte[] bytes) {
    try (PDDocument pdf = BoundedPdf.open(bytes)) {
      return pdf.isEncrypted() ? Optional.of("documents.refused.locked") : judge(pdf);
    } catch (InvalidPasswordException e) {
      return Optional.of("documents.refused.locked");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of("documents.refused.broken");
    }
  }

  private static Optional<String> judge(PDDocument pdf) {
    if (pdf.getNumberOfPages() == 0) {
      return Optional.of("documents.refused.broken");
    }
    COSDocument objects = pdf.getDocument();
    boolean acts = objects.getXrefTable().keySet().stream().anyMatch(key -> acts(objects, key));
    if (BoundedPdf.isUnseen(pdf)) {
      return Optional.of("documents.refused.broken");
    }
    return acts ? Optional.of("documents.refused.active") : Optional.empty();
  }

  private static boolean acts(COSDocument objects, COSObjectKey key) {
    COSObject object = objects.getObjectFromPool(key);
    return object != null && acts(object.getObject(), 0);
  }

  /** Looks into what stands directly in an object; what it refers to is an object of its own. */
  private static boolean acts(COSBase value, int depth) {
    if (depth > 20) {
      return true;
    }
    return switch (value) {
      case COSDictionary d -> d.keySet().stream().anyMatch(CARRIERS::contains)
          || ACTIONS.stream().anyMatch(a -> a.equals(d.getCOSName(COSName.S)))
          || d.getValues().stream().anyMatch(v -> acts(v, depth + 1));
      case COSArray a -> a.toList().stream().anyMatch(v -> v != null && acts(v, depth + 1));
      case null, default -> false;
    };
  }
}
