package eg.mahalliyat.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files inside a paper, as PDF/A-3 (ISO 19005-3, 6.8) wants them: with their date, and how they belong to it. */
final class PdfInside {
  private PdfInside() {}

  static void put(PDDocument document, List<Pdf.Attachment> files, Instant madeAt) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> named = new TreeMap<>();
    COSArray belonging = new COSArray();
    for (Pdf.Attachment file : files) {
      PDComplexFileSpecification entry = entry(document, file, madeAt);
      named.put(file.name(), entry);
      belonging.add(entry.getCOSObject());
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(named);
    var catalog = document.getDocumentCatalog();
    var names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(COSName.AF, belonging);
  }

  private static PDComplexFileSpecification entry(PDDocument document, Pdf.Attachment file, Instant madeAt)
      throws IOException {
    var content = new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
    content.setSubtype(file.mediaType());
    content.setSize(file.bytes().length);
    content.setCreationDate(date(madeAt));
    content.setModDate(date(madeAt));
    var entry = new PDComplexFileSpecification();
    entry.setFile(file.name());
    entry.setFileUnicode(file.name());
    entry.setFileDescription(file.about());
    entry.setEmbeddedFile(content);
    entry.setEmbeddedFileUnicode(content);
    entry.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
    return entry;
  }

  private static Calendar date(Instant at) {
    Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTime(Date.from(at));
    return date;
  }
}
