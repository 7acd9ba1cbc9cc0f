package eg.mahalliyat.revenue;

import eg.mahalliyat.platform.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the guide from its table; it is everybody's. */
@Component
final class GuideRows {
  private final JdbcClient jdbc;

  GuideRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  GuideBook read() {
    Map<String, List<Item>> items = new LinkedHashMap<>();
    jdbc.sql("""
            SELECT code, valid_from, valid_until, content::text AS content, proposal_id FROM revenue.entry
             WHERE place = '' ORDER BY code, valid_from""")
        .query(GuideRows::item).list()
        .forEach(item -> items.computeIfAbsent(item.code(), code -> new ArrayList<>()).add(item));
    Map<GuideBook.Place, List<BeneficiaryAccount>> accounts = new LinkedHashMap<>();
    jdbc.sql("""
            SELECT code, place, valid_from, valid_until, content::text AS content, proposal_id FROM revenue.entry
             WHERE place <> '' ORDER BY code, place, valid_from""")
        .query(GuideRows::account).list()
        .forEach(account -> accounts.computeIfAbsent(
            new GuideBook.Place(account.code(), account.governorate()), place -> new ArrayList<>()).add(account));
    return new GuideBook(items, accounts);
  }

  private static Item item(ResultSet row, int n) throws SQLException {
    return new Item(row.getString("code"), validity(row), Json.read(row.getString("content"), Item.Content.class),
        row.getObject("proposal_id", UUID.class));
  }

  private static BeneficiaryAccount account(ResultSet row, int n) throws SQLException {
    var content = Json.read(row.getString("content"), BeneficiaryAccount.Content.class);
    return new BeneficiaryAccount(row.getString("code"), row.getString("place"), validity(row), content,
        row.getObject("proposal_id", UUID.class));
  }

  static Validity validity(ResultSet row) throws SQLException {
    return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
  }
}
