package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows of lists. */
@Component
final class ItemRows {
  private final Catalogue catalogue;

  ItemRows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Inboxes.Item item(ResultSet row, int n) throws SQLException {
    return new Inboxes.Item(row.getObject("id", UUID.class), new RequestNumber(row.getString("number")),
        row.getString("applicant"), RequestRows.service(catalogue, row), row.getString("stage"),
        row.getString("outcome"), row.getTimestamp("submitted_at").toInstant());
  }
}
