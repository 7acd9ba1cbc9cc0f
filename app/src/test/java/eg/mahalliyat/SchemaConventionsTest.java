package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table keeps to. Each rule's name says why; no rule may match nothing. */
@PlatformTest
class SchemaConventionsTest {
  private static final String OURS = "n.nspname NOT LIKE 'pg_%' AND n.nspname NOT IN ('information_schema', 'flyway', "
      + "'public') AND c.relkind = 'r'";

  @Autowired JdbcClient jdbc;

  @Test
  void everyTableSaysWhatItIsFor() {
    assertThat(tables("obj_description(c.oid, 'pg_class') IS NULL")).isEmpty();
  }

  @Test
  void everyTableWithAUnitOrAPersonIsGuardedByRowLevelSecurity() {
    String tenant = "EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('unit_id', 'person_id')"
        + " AND NOT a.attisdropped)";
    assertThat(tables(tenant)).as("the rule must match something").hasSizeGreaterThan(4);
    assertThat(tables(tenant + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)")).isEmpty();
  }

  @Test
  void theApplicationOwnsNothingAndMayNotTruncate() {
    assertThat(tables("pg_get_userbyid(c.relowner) = 'mahalliyat_app'")).isEmpty();
    assertThat(tables("has_table_privilege('mahalliyat_app', c.oid, 'TRUNCATE')")).isEmpty();
  }

  @Test
  void theApplicationCanNeitherChangeNorDeleteTheJournal() {
    assertThat(tables("c.relname = 'journal' AND has_table_privilege('mahalliyat_app', c.oid, 'INSERT, UPDATE, DELETE')"))
        .isEmpty();
  }

  @Test
  void everyForeignKeyHasAnIndexSoThatDeletingAndJoiningStayCheap() {
    assertThat(jdbc.sql("""
            SELECT c.conrelid::regclass || ' ' || c.conname FROM pg_constraint c
             WHERE c.contype = 'f' AND NOT EXISTS (
               SELECT FROM pg_index i WHERE i.indrelid = c.conrelid
                AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""").query(String.class).list())
        .isEmpty();
  }

  @Test
  void moneyIsWholePiastresAndTimesKnowTheirZone() {
    assertThat(columns("a.atttypid IN ('money'::regtype, 'float4'::regtype, 'float8'::regtype, 'timestamp'::regtype)"))
        .isEmpty();
    assertThat(columns("a.attname LIKE '%piastres' AND a.atttypid <> 'int8'::regtype")).isEmpty();
  }

  @Test
  void noViewOrTableOfOneRoomNamesAnotherRoomButReferenceData() {
    assertThat(jdbc.sql("""
            SELECT c.conrelid::regclass || ' -> ' || c.confrelid::regclass FROM pg_constraint c
              JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid
              JOIN pg_namespace n ON n.oid = b.relnamespace
             WHERE c.contype = 'f' AND a.relnamespace <> b.relnamespace AND n.nspname <> 'territory'""")
        .query(String.class).list()).isEmpty();
  }

  private List<String> tables(String rule) {
    return jdbc.sql("SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
        + OURS + " AND " + rule + " ORDER BY 1").query(String.class).list();
  }

  private List<String> columns(String rule) {
    return jdbc.sql("SELECT c.oid::regclass || '.' || a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = "
        + "c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE " + OURS + " AND " + rule)
        .query(String.class).list();
  }
}
