package eg.mahalliyat.reconciliation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eg.mahalliyat.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a provider's daily file (domain.md 4.5, the layout is an assumption): CSV in UTF-8 with its head, dot and two
 * decimals, pounds. Nothing of a file is taken when one line of it is not right.
 */
final class StatementReader {
  static final List<String> HEAD = List.of("providerRef", "merchantRef", "paidAt", "gross", "providerFee", "net",
      "currency", "channel", "settlementDate", "status");
  static final int MOST = 200_000;

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}\\.\\d{2}");
  /** What a spreadsheet would take for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);

  private final String provider;
  private final LocalDate day;

  StatementReader(String provider, LocalDate day) {
    this.provider = provider;
    this.day = day;
  }

  Statement read(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return wrong(0, "encoding");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (!text.endsWith("\n")) {
      return wrong(0, text.isEmpty() ? "empty" : "cut");
    }
    return parsed(text);
  }

  private Statement parsed(String text) {
    List<StatementRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
        .ofCsvRecord(text)) {
      boolean head = true;
      for (CsvRecord csv : reader) {
        if (head) {
          if (!csv.getFields().equals(HEAD)) {
            return wrong(1, "head");
          }
          head = false;
        } else {
          rows.add(row(csv));
        }
        if (rows.size() > MOST) {
          return new Statement.Wrong(0, "too-long", Map.of("most", String.valueOf(MOST)));
        }
      }
      return rows.isEmpty() ? wrong(0, "empty") : new Statement.Rows(provider, day, rows);
    } catch (Fault fault) {
      return wrong(fault.line, fault.word());
    } catch (CsvParseException e) {
      return wrong(0, "no-csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StatementRow row(CsvRecord csv) {
    long line = csv.getStartingLineNumber();
    if (csv.getFieldCount() != HEAD.size()) {
      throw new Fault(line, "fields");
    }
    if (csv.getFields().stream().anyMatch(field -> FORMULA.matcher(field).matches())) {
      throw new Fault(line, "formula");
    }
    check(line, csv.getField(6).equals("EGP"), "currency");
    check(line, csv.getField(8).equals(day.toString()), "other-day");
    check(line, csv.getField(9).equals("PAID"), "status");
    StatementRow.Sums sums =
        new StatementRow.Sums(amount(line, csv.getField(3)), amount(line, csv.getField(4)), amount(line, csv.getField(5)));
    check(line, sums.gross().isPositive() && sums.gross().equals(sums.fee().plus(sums.net())), "sum");
    return new StatementRow((int) line, reference(line, csv.getField(0)), reference(line, csv.getField(1)),
        moment(line, csv.getField(2)), sums, csv.getField(7).substring(0, Math.min(20, csv.getField(7).length())));
  }

  private static String reference(long line, String text) {
    check(line, REFERENCE.matcher(text).matches(), "reference");
    return text;
  }

  /** Neither three decimals nor a sign nor more than a bill can be. */
  private static Money amount(long line, String text) {
    check(line, AMOUNT.matcher(text).matches(), "amount");
    return Money.parseExact(text);
  }

  private static Instant moment(long line, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Fault(line, "moment");
    }
  }

  private static void check(long line, boolean right, String fault) {
    if (!right) {
      throw new Fault(line, fault);
    }
  }

  private static Statement wrong(long line, String fault) {
    return new Statement.Wrong(line, fault, Map.of());
  }

  /** Ends the reading of a file. */
  private static final class Fault extends RuntimeException {
    private final long line;

    Fault(long line, String word) {
      super(word, null, false, false);
      this.line = line;
    }

    String word() {
      return String.valueOf(getMessage());
    }
  }
}
