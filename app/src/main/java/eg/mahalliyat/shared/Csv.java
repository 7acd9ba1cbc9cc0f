package eg.mahalliyat.shared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: UTF-8 with its mark, so that Arabic is read rightly, and no field that they would take for
 * a formula.
 */
public final class Csv {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@|%\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private Csv() {}

  /** @param rows the head is the first of them */
  public static byte[] of(List<List<String>> rows) {
    String text = rows.stream().map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
    var out = new ByteArrayOutputStream();
    out.writeBytes(MARK);
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static String field(String value) {
    boolean formula = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
