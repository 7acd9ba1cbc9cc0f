package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables as the database itself tells of them: {@code docs/generated/schema.md}. */
@PlatformTest
class SchemaDocTest {
  private static final String TABLES = """
      SELECT n.nspname AS room, c.relname AS name, obj_description(c.oid, 'pg_class') AS holds,
             CASE WHEN c.relforcerowsecurity THEN 'yes' ELSE '' END AS guarded,
             (SELECT string_agg(lower(p), ', ' ORDER BY place) FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'])
                WITH ORDINALITY v(p, place)
               WHERE has_table_privilege('mahalliyat_app', c.oid, p)
                  OR p <> 'DELETE' AND has_any_column_privilege('mahalliyat_app', c.oid, p)) AS may,
             (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                       || CASE WHEN a.attnotnull THEN '' ELSE '?' END, ', ' ORDER BY a.attnum)
                FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg_%'
         AND n.nspname NOT IN ('information_schema', 'flyway', 'public')
       ORDER BY n.nspname, c.relname""";
  private static final String FUNCTIONS = """
      SELECT p.oid::regprocedure::text AS name, CASE WHEN p.prosecdef THEN 'its owner' ELSE 'the caller' END AS rights,
             coalesce(obj_description(p.oid, 'pg_proc'), '') AS does
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname NOT LIKE 'pg_%' AND n.nspname NOT IN ('information_schema', 'public')
         AND has_function_privilege('mahalliyat_app', p.oid, 'EXECUTE')
       ORDER BY 1""";

  @Autowired JdbcClient jdbc;

  @Test
  @Tag("generated")
  void thePageIsFresh() {
    var out = new StringBuilder("# The tables\n\nOne schema a room. \"Guarded\" means row-level security by unit or person, also "
        + "for the tables' owner; \"may\" is what the application's role may do (for some, in some columns only). "
        + "A question mark: may be empty.\n");
    Map<String, List<Map<String, Object>>> rooms = rows(TABLES).stream()
        .collect(Collectors.groupingBy(row -> text(row, "room"), java.util.TreeMap::new, Collectors.toList()));
    assertThat(rooms).containsKeys("platform", "people", "requests");
    rooms.forEach((room, tables) -> {
      out.append("\n## ").append(room).append("\n\n| table | holds | guarded | may | columns |\n|---|---|---|---|---|\n");
      tables.forEach(t -> out.append("| `%s` | %s | %s | %s | %s |\n".formatted(text(t, "name"), text(t, "holds"),
          text(t, "guarded"), text(t, "may"), text(t, "columns"))));
    });
    out.append("\n## Functions that the application may call\n\n| function | with the rights of | does |\n|---|---|---|\n");
    rows(FUNCTIONS).forEach(f -> out.append("| `%s` | %s | %s |\n".formatted(text(f, "name"), text(f, "rights"),
        text(f, "does"))));
    Generated.check("schema.md", SchemaDocTest.class, out.toString());
  }

  private List<Map<String, Object>> rows(String query) {
    return jdbc.sql(query).query().listOfRows();
  }

  private static String text(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value == null ? "" : value.toString().replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
