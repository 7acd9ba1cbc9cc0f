package eg.mahalliyat.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Opens a PDF without unfolding more of it than a paper can need: a small file may unfold into gigabytes. */
final class BoundedPdf {
  /** For all streams that are unfolded to find the objects; pictures and pages are not. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int LONGEST_ROW = 100_000;

  private BoundedPdf() {}

  static PDDocument open(byte[] bytes) throws IOException {
    return new Parser(new RandomAccessReadBuffer(bytes)).parse();
  }

  /** True when something in it was not unfolded, and so was not seen. */
  static boolean isUnseen(PDDocument pdf) {
    return pdf.getDocument() instanceof Objects objects && objects.refused;
  }

  private static final class Parser extends PDFParser {
    Parser(RandomAccessRead source) throws IOException {
      super(source);
      COSDocument unbounded = document;
      document = new Objects(this);
      unbounded.close();
    }
  }

  private static final class Objects extends COSDocument {
    private final Parser parser;
    private long left = MOST_BYTES;
    private boolean refused;

    Objects(Parser parser) {
      super(IOUtils.createMemoryOnlyStreamCache(), parser);
      this.parser = parser;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
      COSStream stream = new Bounded(this, parser.createRandomAccessReadView(start, length));
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }

    /** Unfolds once and throws away what comes out, to see how much it is. */
    private void check(COSStream stream) throws IOException {
      // The reader goes on without the objects of a stream that fails: what it did not see must not pass.
      boolean before = refused;
      refused = true;
      measure(stream);
      refused = before;
    }

    private void measure(COSStream stream) throws IOException {
      if (!unfolds(stream.getFilters())) {
        return;
      }
      checkRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
      // Like the reader: neither the head nor the checksum matters, and what comes before damage counts.
      Inflater inflater = new Inflater(true);
      try (InputStream folded = stream.createRawInputStream()) {
        folded.skip(2);
        count(new InflaterInputStream(folded, inflater));
      } finally {
        inflater.end();
      }
    }

    private void count(InputStream unfolded) throws IOException {
      byte[] some = new byte[8192];
      try {
        for (int n = unfolded.read(some); n >= 0; n = unfolded.read(some)) {
          left -= n;
          if (left < 0) {
            throw new IOException("the file unfolds into too much");
          }
        }
      } catch (ZipException | EOFException e) {
        // Damaged: the reader stops here too.
        return;
      }
    }

    /** The reader makes room for a whole row at once. */
    private static void checkRows(@Nullable COSBase parameters) throws IOException {
      COSBase one = parameters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : parameters;
      if (one instanceof COSDictionary d && (d.getInt(COSName.COLUMNS, 1) > LONGEST_ROW
          || d.getInt(COSName.BITS_PER_COMPONENT, 8) > 16)) {
        throw new IOException("rows that are not used for objects");
      }
    }

    /** True for one Deflate; what writers of PDF do not use for objects, chains above all, is not taken. */
    private static boolean unfolds(@Nullable COSBase filters) throws IOException {
      COSBase only = filters instanceof COSArray chain && chain.size() == 1 ? chain.getObject(0) : filters;
      if (only == null || only instanceof COSArray none && none.size() == 0) {
        return false;
      }
      if (!COSName.FLATE_DECODE.equals(only) && !COSName.FLATE_DECODE_ABBREVIATION.equals(only)) {
        throw new IOException("a filter that is not used for objects");
      }
      return true;
    }
  }

  private static final class Bounded extends COSStream {
    private final Objects objects;

    Bounded(Objects objects, RandomAccessReadView folded) throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache().create(), folded);
      this.objects = objects;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      objects.check(this);
      return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      objects.check(this);
      return super.createView();
    }
  }
}
