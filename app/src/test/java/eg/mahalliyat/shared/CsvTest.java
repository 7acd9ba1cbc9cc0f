package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void beginsWithTheMarkOfUtf8SoThatArabicIsReadRightly() {
    byte[] file = Csv.of(List.of(List.of("رسم", "say \"yes\""), List.of("1,5", "a\nb")));
    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(file, 3, file.length - 3, StandardCharsets.UTF_8))
        .isEqualTo("\"رسم\",\"say \"\"yes\"\"\"\r\n\"1,5\",\"a\nb\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", " =1", "\t=1", "\u200F=HYPERLINK(\"x\")", "|calc"})
  void aSpreadsheetFindsNoFormulaInIt(String formula) {
    assertThat(text(formula)).startsWith("\"'").contains(formula.replace("\"", "\"\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-15.50", "12", "2026-07-01", "قانون 154 لسنة 2019", "3/1/1/05"})
  void whatIsNoneStaysAsItIs(String field) {
    assertThat(text(field)).isEqualTo('"' + field + "\"\r\n");
  }

  private static String text(String field) {
    byte[] file = Csv.of(List.of(List.of(field)));
    return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
  }
}
