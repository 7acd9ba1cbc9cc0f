package eg.mahalliyat.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a CSV file: UTF-8 and nothing else, with or without a byte order mark, by comma or semicolon. */
final class StaffListReader {
  static final List<String> NEEDED = List.of("username", "name_ar", "name_en", "unit", "department", "roles", "from");
  static final List<String> COLUMNS =
      List.of("username", "name_ar", "name_en", "unit", "department", "roles", "from", "until", "national_id");
  static final int MOST_LINES = 20_000;
  private static final char MARK = '\uFEFF';

  private StaffListReader() {}

  static StaffList read(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, text, true);
    if (result.isError()) {
      return wrong(lineAt(bytes, in.position()), "encoding", Map.of());
    }
    text.flip();
    return parsed(text.length() > 0 && text.charAt(0) == MARK ? text.subSequence(1, text.length()).toString()
        : text.toString());
  }

  private static StaffList parsed(String text) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
        .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
      List<String> head = new ArrayList<>();
      List<StaffList.Line> lines = new ArrayList<>();
      for (CsvRecord row : reader) {
        if (head.isEmpty()) {
          row.getFields().forEach(name -> head.add(name.strip().toLowerCase(Locale.ROOT)));
          StaffList wrong = wrongHead(head);
          if (wrong != null) {
            return wrong;
          }
        } else {
          lines.add(line(head, row));
        }
        if (lines.size() > MOST_LINES) {
          return wrong(0, "too-long", Map.of("most", String.valueOf(MOST_LINES)));
        }
      }
      return lines.isEmpty() ? wrong(0, "empty", Map.of()) : new StaffList.Lines(lines);
    } catch (CsvParseException e) {
      return wrong(0, "no-csv", Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Spreadsheets write semicolons where the comma divides decimals. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    return head.contains(";") && !head.contains(",") ? ';' : ',';
  }

  private static @Nullable StaffList wrongHead(List<String> head) {
    List<String> missing = NEEDED.stream().filter(name -> !head.contains(name)).toList();
    if (!missing.isEmpty()) {
      return wrong(1, "columns-missing", Map.of("columns", String.join(", ", missing)));
    }
    List<String> unknown = head.stream().filter(name -> !COLUMNS.contains(name)).limit(5).toList();
    if (!unknown.isEmpty() || new HashSet<>(head).size() < head.size()) {
      return wrong(1, "columns-unknown", Map.of("columns", String.join(", ", unknown.isEmpty() ? head : unknown)));
    }
    return null;
  }

  private static StaffList.Line line(List<String> head, CsvRecord row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(head.size(), row.getFieldCount()); i++) {
      cells.put(head.get(i), row.getField(i).strip());
    }
    return new StaffList.Line(row.getStartingLineNumber(), cells, row.getFieldCount() > head.size());
  }

  private static long lineAt(byte[] bytes, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static StaffList wrong(long line, String key, Map<String, String> about) {
    return new StaffList.Unreadable(new ImportFault(line, "people.import." + key, about));
  }
}
