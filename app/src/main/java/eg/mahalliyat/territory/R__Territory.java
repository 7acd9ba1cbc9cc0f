package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brings the data files into the tables, as the owner, whenever a file has changed. The name is Flyway's. */
@Component
@SuppressWarnings("checkstyle:TypeName")
final class R__Territory extends BaseJavaMigration {
  private static final List<String> FILES = List.of("governorates", "units", "holidays");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Override
  public Integer getChecksum() {
    CRC32 crc = new CRC32();
    FILES.forEach(f -> crc.update(bytes(f)));
    return (int) crc.getValue();
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection owner = context.getConnection();
    write(owner, "governorates", """
        INSERT INTO territory.governorate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        ON CONFLICT (code) DO UPDATE SET iso = excluded.iso, name_ar = excluded.name_ar, name_en = excluded.name_en,
          capital_ar = excluded.capital_ar, capital_en = excluded.capital_en, population = excluded.population,
          population_year = excluded.population_year, marks = excluded.marks""", R__Territory::governorate);
    write(owner, "units", """
        INSERT INTO territory.local_unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?::date, '1900-01-01'), ?::date)
        ON CONFLICT (id) DO UPDATE SET type = excluded.type, name_ar = excluded.name_ar, name_en = excluded.name_en,
          parent_ar = excluded.parent_ar, mark = excluded.mark, source = excluded.source,
          valid_from = excluded.valid_from, valid_until = excluded.valid_until""", R__Territory::unit);
    try (var statement = owner.createStatement()) {
      statement.execute("DELETE FROM territory.holiday");
    }
    write(owner, "holidays", "INSERT INTO territory.holiday VALUES (?, ?, ?, ?, ?)", R__Territory::holiday);
  }

  private static @Nullable Object[] governorate(JsonNode g) {
    long population = g.get("population-million").decimalValue().movePointRight(6).longValueExact();
    return new Object[] {text(g, "code"), text(g, "iso"), text(g, "ar"), text(g, "en"), text(g, "capital-ar"),
      text(g, "capital-en"), population, g.get("population-year").intValue(), g.get("marks").toString()};
  }

  private static @Nullable Object[] unit(JsonNode u) {
    String code = String.valueOf(text(u, "code"));
    int id = Integer.parseInt(code.substring(2, 4)) * 100 + Integer.parseInt(code.substring(5));
    return new Object[] {id, code, code.substring(0, 4), text(u, "type"), text(u, "ar"), text(u, "en"),
      text(u, "parent-ar"), mark(u), text(u, "source"), text(u, "from"), text(u, "until")};
  }

  private static @Nullable Object[] holiday(JsonNode h) {
    return new Object[] {LocalDate.parse(String.valueOf(text(h, "day"))), text(h, "ar"), text(h, "en"), mark(h),
      text(h, "note")};
  }

  private static String mark(JsonNode node) {
    return Mark.of(String.valueOf(text(node, "mark"))).letter();
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }

  private interface Columns {
    @Nullable Object[] of(JsonNode item);
  }

  private static void write(Connection owner, String file, String sql, Columns columns) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (JsonNode item : YAML.readTree(bytes(file)).get(file)) {
        @Nullable Object[] values = columns.of(item);
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = R__Territory.class.getResourceAsStream("/territory/" + file + ".yaml")) {
      return java.util.Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
